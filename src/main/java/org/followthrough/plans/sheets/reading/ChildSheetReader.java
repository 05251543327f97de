package org.followthrough.plans.sheets.reading;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.followthrough.files.ChildProcess;

/** Reads a spreadsheet's file that nobody trusts: {@code read-sheet} in a {@link ChildProcess}. */
public final class ChildSheetReader {

    static final String FILE = "followthrough-sheet-";

    /** The most bytes a spreadsheet may have. */
    public static final int LARGEST = SheetFile.LARGEST;

    private static final int LONGEST_ANSWER = 80 * 1024 * 1024;
    private static final List<String> COMMAND = List.of(ReadSheetCommand.NAME);

    private final ChildProcess child;

    /** A reader with 192 MiB of memory and 20 seconds for each file. */
    public ChildSheetReader() {
        this(192, Duration.ofSeconds(20));
    }

    ChildSheetReader(int mebibytes, Duration longest) {
        this.child = new ChildProcess(mebibytes, longest, LONGEST_ANSWER);
    }

    /**
     * The sheets of a file, at least one of them with something in it.
     *
     * @throws SheetRefused when it is no spreadsheet, or cannot be read
     * @throws UncheckedIOException when no process can be started here
     */
    public List<Sheet> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new SheetRefused(SheetRefusal.TOO_LARGE);
        }
        String answer = child.answer(COMMAND, FILE, bytes);
        if (answer == null) {
            throw new SheetRefused(SheetRefusal.TOO_HARD);
        }
        if (answer.startsWith(ReadSheetCommand.REFUSED)) {
            throw new SheetRefused(SheetRefusal.valueOf(answer.substring(ReadSheetCommand.REFUSED.length())));
        }
        try {
            return SheetLines.read(answer);
        } catch (IllegalArgumentException brokenOff) {
            throw new SheetRefused(SheetRefusal.TOO_HARD, brokenOff);
        }
    }
}
