package org.followthrough.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Conflict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the dates of an inspection into words for its form. */
@Component
class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final MessageSource messages;

    DateWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The dates that may be replaced, each with what it is now. */
    List<Choice> choices(InspectionHead inspection) {
        return inspection.dates().stream()
                .filter(DateShown::mayChange)
                .map(date ->
                        new Choice(date.date().rule().name(), word(date.date().nameKey()), now(date)))
                .toList();
    }

    /** Where the date of another person differs from what was typed. */
    List<Conflict> conflicts(InspectionHead inspection, DateForm mine) {
        return inspection.dates().stream()
                .filter(mine::isOf)
                .map(DateShown::changed)
                .flatMap(Stream::ofNullable)
                .flatMap(theirs -> Stream.concat(
                        Conflict.between(
                                word("pages.dates.due"),
                                DAY.format(theirs.dueOn()),
                                DAY.format(mine.toDate().dueOn())),
                        Conflict.between(word("pages.dates.reason"), theirs.reason(), mine.reason())))
                .toList();
    }

    private String now(DateShown date) {
        LocalDate due = date.dueOn();
        LocalDate until = date.until();
        if (due == null) {
            return word("pages.dates.none");
        }
        return until == null ? DAY.format(due) : word("pages.dates.window", DAY.format(due), DAY.format(until));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
