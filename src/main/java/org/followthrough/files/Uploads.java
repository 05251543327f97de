package org.followthrough.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.files.pictures.CleanPicture;
import org.followthrough.files.pictures.NotAPicture;
import org.followthrough.files.viruses.VirusScanner;
import org.springframework.stereotype.Component;

/**
 * Takes a file that somebody hands over: looks whether it is what its name says, has it looked at by the virus scanner, and takes
 * out of pictures what they tell about their author. All on disk, with a little of it in memory and no connection to the database.
 */
@Component
public class Uploads {

    /** The most bytes a file may have unless its kind of document has a limit of its own: 50 MiB. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final String PREFIX = "followthrough-upload-";
    private static final int PART = 1 << 16;

    private final VirusScanner scanner;

    Uploads(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Takes a file.
     *
     * @param name the file's name; its extension says what the content must be
     * @param content read to its end, not closed
     * @return to be closed when it was stored
     * @throws FileRefused when it is empty, too big, of a kind that is not taken, not what its name says, or infected
     * @throws UncheckedIOException when the content cannot be read to its end
     */
    public TakenFile take(FileName name, InputStream content) {
        return take(name, content, LARGEST);
    }

    /** The same for a kind of document with a limit of its own: at most so many bytes. */
    public TakenFile take(FileName name, InputStream content, long largest) {
        FileType type = FileType.namedBy(name);
        Path file = null;
        try {
            file = Files.createTempFile(PREFIX, ".tmp");
            copy(name, content, largest, file);
            ContentLook.check(name, type, file);
            checkForViruses(name, file);
            TakenFile taken = new TakenFile(name, type, withoutAuthor(name, type, file));
            file = null;
            return taken;
        } catch (IOException broken) {
            throw new UncheckedIOException("The file could not be read to its end", broken);
        } finally {
            if (file != null) {
                TakenFile.remove(file);
            }
        }
    }

    private static void copy(FileName name, InputStream content, long largest, Path file) throws IOException {
        long size = 0;
        byte[] part = new byte[PART];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = content.read(part); count >= 0; count = content.read(part)) {
                size += count;
                if (size > largest) {
                    throw FileRefused.tooBig(name, largest);
                }
                out.write(part, 0, count);
            }
        }
        if (size == 0) {
            throw FileRefused.because("empty", name);
        }
    }

    private void checkForViruses(FileName name, Path file) {
        switch (scanner.verdict(file)) {
            case CLEAN -> {}
            case INFECTED -> throw FileRefused.because("infected", name);
            case UNKNOWN -> throw FileRefused.because("scanner-away", name);
        }
    }

    /** A picture becomes a copy without the words beside it; the file that was handed over is gone then. */
    private static Path withoutAuthor(FileName name, FileType type, Path file) throws IOException {
        CleanPicture picture = type.picture();
        if (picture == null) {
            return file;
        }
        Path copy = Files.createTempFile(PREFIX, ".tmp");
        try {
            picture.copy(file, copy);
            Files.move(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (NotAPicture refused) {
            throw FileRefused.because(refused.isTooLarge() ? "picture-too-large" : "damaged", name);
        } finally {
            TakenFile.remove(copy);
        }
    }
}
