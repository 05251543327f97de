package org.followthrough.files.pictures;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a picture point by point as it is, without the place, person, camera and words that were written beside it, and
 * without whatever follows its end.
 */
public enum CleanPicture {
    JPEG {
        @Override
        void copy(DataInputStream from, DataOutputStream to) throws IOException {
            new JpegCopy(from, to).run();
        }
    },
    PNG {
        @Override
        void copy(DataInputStream from, DataOutputStream to) throws IOException {
            new PngCopy(from, to).run();
        }
    },
    GIF {
        @Override
        void copy(DataInputStream from, DataOutputStream to) throws IOException {
            new GifCopy(from, to).run();
        }
    },
    WEBP {
        @Override
        void copy(DataInputStream from, DataOutputStream to) throws IOException {
            new WebpCopy(from, to).run();
        }

        @Override
        void finish(Path copy) throws IOException {
            WebpCopy.correct(copy);
        }
    };

    private static final int BUFFER = 1 << 16;

    /**
     * Copies a picture of this kind.
     *
     * @throws NotAPicture when it is damaged, of another kind, or too large
     */
    public void copy(Path from, Path to) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), BUFFER));
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), BUFFER))) {
            copy(in, out);
        } catch (EOFException cutShort) {
            throw NotAPicture.damaged("The picture ends early");
        }
        finish(to);
    }

    abstract void copy(DataInputStream from, DataOutputStream to) throws IOException;

    void finish(Path copy) throws IOException {
        // Most kinds know all when they write it.
    }
}
