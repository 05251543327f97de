package org.followthrough.files.reading;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.followthrough.files.ChildProcess;
import org.followthrough.files.reading.Looked.Outcome;

/** Reads a file that nobody trusts: {@code read-file} in a {@link ChildProcess}, which a hostile file ends instead of us. */
public final class ChildFileReader {

    /** How many pages are made into pictures at most. */
    public static final int MOST_PICTURES = PagePictures.MOST;

    private static final int LONGEST_ANSWER = 1 << 16;

    private final ChildProcess child;

    /** A reader with 256 MiB of memory and 20 seconds for each file. */
    public ChildFileReader() {
        this(256, Duration.ofSeconds(20));
    }

    ChildFileReader(int mebibytes, Duration longest) {
        this.child = new ChildProcess(mebibytes, longest, LONGEST_ANSWER);
    }

    /**
     * Looks through the words of a file.
     *
     * @param contentType what it was stored as
     * @throws UncheckedIOException when no process can be started here
     */
    public Looked look(String contentType, Path file) {
        String answer = child.answer(List.of(ReadFileCommand.NAME, ReadFileCommand.WORDS, contentType), file);
        try {
            return answer == null ? Looked.without(Outcome.NOT_READ) : LookedLines.read(answer);
        } catch (IllegalArgumentException brokenOff) {
            return Looked.without(Outcome.NOT_READ);
        }
    }

    /**
     * Puts pictures of the first pages into a folder: {@code 1.png} and so on. Those made before the time was over are there.
     *
     * @return how many pages the file has; -1 when that could not be told
     * @throws UncheckedIOException when no process can be started here
     */
    public int pictures(String contentType, Path file, Path folder) {
        String answer = child.answer(
                List.of(ReadFileCommand.NAME, ReadFileCommand.PICTURES, contentType, folder.toString()), file);
        return answer != null && answer.matches("[0-9]{1,6}") ? Integer.parseInt(answer) : -1;
    }

    /**
     * Looks through a text in this process: it needs nobody's parser.
     *
     * @param contentType {@code text/plain} or {@code text/csv}
     */
    public static Looked text(String contentType, Path file) {
        return WordsOfFile.look(contentType, file);
    }
}
