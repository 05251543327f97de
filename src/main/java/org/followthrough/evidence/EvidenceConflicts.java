package org.followthrough.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.DateInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a piece of evidence as another person saved it differs from what the viewer typed. */
@Component
class EvidenceConflicts {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;

    EvidenceConflicts(MessageSource messages) {
        this.messages = messages;
    }

    List<Conflict> between(EvidenceWordsForm saved, EvidenceWordsForm mine) {
        return Stream.of(
                        of("evidence.field.title", saved.title(), mine.title()),
                        of("evidence.field.shows", saved.shows(), mine.shows()),
                        of("evidence.proof", proof(saved.proof()), proof(mine.proof())),
                        of("evidence.dated-on", day(saved.datedOn()), day(mine.datedOn())),
                        of("evidence.out-of-date", day(saved.goesOutOfDateOn()), day(mine.goesOutOfDateOn())))
                .flatMap(conflict -> conflict)
                .toList();
    }

    private Stream<Conflict> of(String label, @Nullable String theirs, @Nullable String mine) {
        return Conflict.between(word(label), theirs, mine);
    }

    private @Nullable String proof(@Nullable String proof) {
        return proof == null ? null : word("evidence.proof." + proof);
    }

    private static @Nullable String day(@Nullable DateInput typed) {
        LocalDate day = DateInput.dateOf(typed);
        return day == null ? null : IN_WORDS.format(day);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
