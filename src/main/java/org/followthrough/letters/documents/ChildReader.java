package org.followthrough.letters.documents;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.followthrough.files.ChildProcess;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;

/** Reads a letter's file that nobody trusts: {@code read-letter} in a {@link ChildProcess}. */
public final class ChildReader {

    static final String FILE = "followthrough-letter-";

    private static final int LONGEST_ANSWER = 120 * 1024 * 1024;
    private static final List<String> COMMAND = List.of(ReadLetterCommand.NAME, "--text", "--");

    private final ChildProcess child;

    /** A reader with 256 MiB of memory and 20 seconds for each file. */
    public ChildReader() {
        this(256, Duration.ofSeconds(20));
    }

    ChildReader(int mebibytes, Duration longest) {
        this.child = new ChildProcess(mebibytes, longest, LONGEST_ANSWER);
    }

    /**
     * Reads a file from its bytes.
     *
     * @return a proposal, or the refusal that says why not; {@link RefusalReason#TOO_HARD} when it took too much time or memory
     * @throws UncheckedIOException when no process can be started here
     */
    public Reading read(byte[] bytes) {
        if (bytes.length > DocumentText.LARGEST) {
            return new Refusal(RefusalReason.TOO_LARGE);
        }
        String line = child.answer(COMMAND, FILE, bytes);
        try {
            return line == null ? new Refusal(RefusalReason.TOO_HARD) : ProposalOfJson.reading(line);
        } catch (IllegalArgumentException brokenOff) {
            return new Refusal(RefusalReason.TOO_HARD);
        }
    }
}
