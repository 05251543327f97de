package org.followthrough.plans.sheets.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * {@code read-sheet FILE}: prints the sheets of a file in lines ({@link SheetLines}), or why it is not taken. Ends with 0 when it was
 * read, 1 when it was refused, 2 on wrong use. It needs no database and no configuration.
 */
public final class ReadSheetCommand {

    /** The first argument that asks for this command. */
    public static final String NAME = "read-sheet";

    static final String REFUSED = "refused ";

    private ReadSheetCommand() {}

    /** Whether the application was started for this command. */
    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /** Runs the command with all arguments of the application and says what it ends with. */
    public static int run(String... args) {
        if (args.length != 2) {
            return 2;
        }
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            return print(Path.of(args[1]), out);
        }
    }

    private static int print(Path file, PrintStream out) {
        try {
            out.print(SheetLines.write(SheetFile.read(file)));
            return 0;
        } catch (SheetRefused refused) {
            out.print(REFUSED + refused.reason());
        } catch (OutOfMemoryError | StackOverflowError tooHard) {
            out.print(REFUSED + SheetRefusal.TOO_HARD);
        } catch (IOException unreadable) {
            out.print(REFUSED + SheetRefusal.DAMAGED);
        }
        return 1;
    }
}
