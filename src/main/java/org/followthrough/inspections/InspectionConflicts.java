package org.followthrough.inspections;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells where two people's facts about one inspection differ. */
@Component
class InspectionConflicts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final MessageSource messages;

    InspectionConflicts(MessageSource messages) {
        this.messages = messages;
    }

    List<Conflict> between(InspectionFacts theirs, InspectionFacts mine) {
        return Stream.of(
                        Conflict.between(word("title"), theirs.title(), mine.title()),
                        Conflict.between(word("started"), day(theirs.startedOn()), day(mine.startedOn())),
                        Conflict.between(word("ended"), day(theirs.endedOn()), day(mine.endedOn())),
                        Conflict.between(word("received"), day(theirs.receivedOn()), day(mine.receivedOn())),
                        Conflict.between(word("published"), day(theirs.publishedOn()), day(mine.publishedOn())),
                        Conflict.between(word("scope"), theirs.scope(), mine.scope()),
                        Conflict.between(
                                word("confidentiality"),
                                word("confidentiality." + theirs.confidentiality()),
                                word("confidentiality." + mine.confidentiality())))
                .flatMap(difference -> difference)
                .toList();
    }

    private String word(String key) {
        return messages.getMessage("inspections." + key, null, Locale.UK);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
