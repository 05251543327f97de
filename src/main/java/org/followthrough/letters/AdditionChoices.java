package org.followthrough.letters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a passage of a letter can be added as. */
@Component
class AdditionChoices {

    private final MessageSource messages;

    AdditionChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> all() {
        return Stream.of(AdditionForm.Kind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        Objects.requireNonNull(messages.getMessage("letters.add.as." + kind, null, Locale.UK))))
                .toList();
    }
}
