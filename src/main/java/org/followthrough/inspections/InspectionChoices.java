package org.followthrough.inspections;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What every form about an inspection offers, in the same words. */
@Component
public class InspectionChoices {

    private final MessageSource messages;

    InspectionChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** The kinds of inspection, by name. */
    public List<Choice> kinds() {
        return Stream.of(InspectionKind.values())
                .map(kind -> new Choice(kind.name(), word("inspections.kind." + kind)))
                .toList();
    }

    /** Who may know of it, each with what that means. */
    public List<Choice> confidentialities() {
        return Stream.of(Confidentiality.values())
                .map(choice -> new Choice(
                        choice.name(),
                        word("inspections.confidentiality." + choice),
                        word("inspections.confidentiality." + choice + ".hint")))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
