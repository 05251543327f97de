package org.followthrough.letters.documents;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;

/**
 * {@code read-letter [--text] FILE...}: prints what was read from each file as one line of JSON, in the order of the files. Ends
 * with 0 when every file was read, 1 when one was refused, 2 on wrong use. It needs no database and no configuration.
 */
public final class ReadLetterCommand {

    /** The first argument that asks for this command. */
    public static final String NAME = "read-letter";

    private static final String WITH_TEXT = "--text";
    private static final String NO_OPTIONS_FOLLOW = "--";

    private final PrintStream out;
    private boolean refused;

    private ReadLetterCommand(PrintStream out) {
        this.out = out;
    }

    /** Whether the application was started for this command. */
    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /** Runs the command with all arguments of the application and says what it ends with. */
    public static int run(String... args) {
        var files = new ArrayList<String>();
        boolean text = false;
        boolean options = true;
        for (String arg : List.of(args).subList(1, args.length)) {
            if (options && arg.equals(WITH_TEXT)) {
                text = true;
            } else if (options && arg.equals(NO_OPTIONS_FOLLOW)) {
                options = false;
            } else if (options && arg.startsWith("-")) {
                return wrongUse();
            } else {
                files.add(arg);
            }
        }
        return files.isEmpty() ? wrongUse() : new ReadLetterCommand(stream(FileDescriptor.out)).read(files, text);
    }

    private int read(List<String> files, boolean text) {
        Quiet.begin();
        // The reader's model and tables load while the first file is opened.
        var preparing = new Thread(LetterReader::prepare, "prepare");
        preparing.setDaemon(true);
        preparing.start();
        for (String file : files) {
            Reading reading = read(file);
            refused |= reading instanceof Refusal;
            out.println(ProposalJson.line(file, reading, text));
            out.flush();
        }
        return refused ? 1 : 0;
    }

    private static Reading read(String file) {
        try {
            Path path = Path.of(file);
            return Files.size(path) > DocumentText.LARGEST
                    ? new Refusal(RefusalReason.TOO_LARGE)
                    : DocumentText.read(Files.readAllBytes(path));
        } catch (IOException | java.nio.file.InvalidPathException missing) {
            return new Refusal(RefusalReason.NOT_FOUND);
        } catch (OutOfMemoryError tooHard) {
            return new Refusal(RefusalReason.TOO_HARD);
        }
    }

    private static int wrongUse() {
        stream(FileDescriptor.err).println(Messages.word("letters.read-letter.usage"));
        return 2;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
