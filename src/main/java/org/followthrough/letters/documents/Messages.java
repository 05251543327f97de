package org.followthrough.letters.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.followthrough.letters.reading.RefusalReason;

/** The words for people where no web application is there to say them. */
final class Messages {

    private static final String FILE = "/messages/letters.properties";

    private Messages() {}

    static String of(RefusalReason reason) {
        return word("letters.refusal." + reason.name());
    }

    static String word(String key) {
        var words = new Properties();
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(FILE))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
