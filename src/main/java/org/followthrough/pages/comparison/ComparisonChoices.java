package org.followthrough.pages.comparison;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the page of a comparison, in words. */
@Component
class ComparisonChoices {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;

    ComparisonChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** Versions, days on which the board met, what is being compared, and today. */
    List<Choice> moments(List<Moment> versions, List<Moment> boards, List<Moment> compared, Moment today) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        versions.forEach(version -> add(version, name(version), choices));
        boards.forEach(board -> add(board, word("pages.comparison.board-day", IN_WORDS.format(board.day())), choices));
        compared.stream().filter(moment -> !moment.isToday()).forEach(moment -> add(moment, name(moment), choices));
        add(today, name(today), choices);
        return List.copyOf(choices.values());
    }

    List<Choice> changes() {
        return Stream.concat(
                        Stream.of(ComparisonForm.CHANGED, ComparisonForm.ALL),
                        Stream.of(ChangeKind.values()).map(ChangeKind::name))
                .map(change -> new Choice(change, word("pages.comparison.only." + change)))
                .collect(Collectors.toList());
    }

    private String name(Moment moment) {
        String day = IN_WORDS.format(moment.day());
        if (moment.isToday()) {
            return word("pages.comparison.today", day);
        }
        return moment.name() == null ? day : word("pages.comparison.version", moment.key(), moment.name(), day);
    }

    private static void add(Moment moment, String name, Map<String, Choice> choices) {
        choices.putIfAbsent(moment.key(), new Choice(moment.key(), name));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
