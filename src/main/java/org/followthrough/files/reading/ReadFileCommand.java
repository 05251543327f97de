package org.followthrough.files.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * {@code read-file words TYPE FILE} prints what looks like personal data in a file ({@link LookedLines}); {@code read-file pictures TYPE
 * FOLDER FILE} puts pictures of its pages into a folder and prints how many pages it has. Ends with 0, 1 when the file was too hard, 2 on
 * wrong use. It needs no database and no configuration.
 */
public final class ReadFileCommand {

    /** The first argument that asks for this command. */
    public static final String NAME = "read-file";

    static final String WORDS = "words";
    static final String PICTURES = "pictures";

    private ReadFileCommand() {}

    /** Whether the application was started for this command. */
    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /** Runs the command with all arguments of the application and says what it ends with. */
    public static int run(String... args) {
        quiet();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            if (args.length == 4 && args[1].equals(WORDS)) {
                out.print(LookedLines.write(WordsOfFile.look(args[2], Path.of(args[3]))));
                return 0;
            }
            if (args.length == 5 && args[1].equals(PICTURES)) {
                out.print(new PagePictures(Path.of(args[3])).make(args[2], Path.of(args[4])));
                return 0;
            }
            return 2;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError tooHard) {
            return 1;
        }
    }

    /** Libraries have opinions about fonts; the application's logging takes longer to start than reading a file. */
    private static void quiet() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
}
