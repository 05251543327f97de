package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published documents, where the environment names their folder. */
public final class Corpus {

    private Corpus() {}

    public static boolean isThere() {
        String folder = System.getenv("LETTERS_CORPUS");
        return folder != null && Files.isDirectory(Path.of(folder));
    }

    /** Its folder; a test is passed over where there is none, and fails where one is required. */
    public static Path folder() {
        if (!isThere() && System.getProperty("followthrough.tests.require", "").contains("corpus")) {
            fail("The published letters are required, and LETTERS_CORPUS does not name their folder");
        }
        assumeTrue(isThere(), "skipped: LETTERS_CORPUS does not name the folder of the published letters");
        return Path.of(System.getenv("LETTERS_CORPUS"));
    }

    /** Its files of one kind, in order. */
    public static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("files in the corpus").hasSizeGreaterThan(10);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
