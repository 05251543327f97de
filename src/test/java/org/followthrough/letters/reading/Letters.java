package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.Corpus;

/** The texts that tests read: our specimen always, published ones where the environment names their folder. */
final class Letters {

    private Letters() {}

    static String specimen() {
        String name = "/demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt";
        try (InputStream text = Letters.class.getResourceAsStream(name)) {
            assertThat(text).as("the specimen").isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return fail(unreadable);
        }
    }

    static String published(String file) {
        try {
            return Files.readString(Corpus.folder().resolve(file));
        } catch (IOException missing) {
            return fail(missing);
        }
    }

    /** The names of all published texts. */
    static List<String> all() {
        try (Stream<Path> files = Files.list(Corpus.folder())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(names).as("texts in the corpus").hasSizeGreaterThan(20);
            return names;
        } catch (IOException unreadable) {
            return fail(unreadable);
        }
    }

    static Proposal read(String text) {
        Reading reading = new LetterReader().read(text);
        assertThat(reading).isInstanceOf(Proposal.class);
        return (Proposal) reading;
    }
}
