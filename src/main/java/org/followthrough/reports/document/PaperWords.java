package org.followthrough.reports.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that the forms of a paper share. */
@Component("paperWords")
public class PaperWords {

    /** The language of every paper. */
    public static final Locale LOCALE = Locale.UK;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);

    private final MessageSource messages;

    public PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message of a key. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    /** A date as people read it: 31 October 2024. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment on the clocks of England. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, LONDON);
    }

    /** The name of a rating. */
    public String rating(RatingColour colour) {
        return of("reports.rating." + colour.key());
    }
}
