package org.followthrough.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that the forms of a paper share. */
@Component("paperWords")
class PaperWords {

    static final Locale LOCALE = Locale.UK;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);

    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message of a key. */
    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    /** A date as people read it: 31 October 2024. */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment on the clocks of England. */
    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, LONDON);
    }

    String rating(RatingColour colour) {
        return of("reports.rating." + colour.key());
    }

    String origin(RecommendationOrigin origin) {
        return of("reports.origin." + origin.key());
    }

    /** Everything leaders said about a recommendation, one paragraph for each update. */
    String leaderUpdates(List<LeaderUpdateLine> updates) {
        return updates.stream().map(this::leaderUpdate).collect(Collectors.joining("\n\n"));
    }

    private String leaderUpdate(LeaderUpdateLine update) {
        String said = of("reports.leader-update.line", day(update.on()), update.by(), update.words());
        return update.rating() == null ? said : of("reports.leader-update.rated", said, rating(update.rating()));
    }
}
