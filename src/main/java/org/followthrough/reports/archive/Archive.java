package org.followthrough.reports.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.StreamUtils;

/** A ZIP file on its way out: each file is sent as it is written and remembered with its digest, never held. */
public final class Archive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime made;
    private final List<Sent> sent = new ArrayList<>();

    /**
     * Begins an archive.
     *
     * @param out stays open when the archive is closed
     * @param made what every file says it was made at, so that the same files are the same archive
     */
    public Archive(OutputStream out, LocalDateTime made) {
        this.zip = new ZipOutputStream(StreamUtils.nonClosing(out), StandardCharsets.UTF_8);
        this.made = made;
    }

    /** Writes what a file holds; the stream is not to be closed. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file that was sent. */
    public record Sent(String path, long bytes, String sha256) {}

    /** Sends one more file. */
    public Sent add(String path, Content content) throws IOException {
        return add(path, content, Deflater.DEFAULT_COMPRESSION);
    }

    /** Sends one more file as it is: one that is compressed already would only take longer. */
    public Sent addAsItIs(String path, Content content) throws IOException {
        return add(path, content, Deflater.NO_COMPRESSION);
    }

    /** Sends off what was written so far. */
    public void flush() throws IOException {
        zip.flush();
    }

    /** What was sent so far, in order. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Sent add(String path, Content content, int level) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(made);
        zip.setLevel(level);
        zip.putNextEntry(entry);
        var counted = new Counted(zip);
        // Documents come a byte at a time, and each would be digested and compressed by itself.
        var gathered = new BufferedOutputStream(counted);
        content.writeTo(gathered);
        gathered.flush();
        zip.closeEntry();
        Sent file = new Sent(
                path,
                counted.bytes,
                HexFormat.of().formatHex(counted.getMessageDigest().digest()));
        sent.add(file);
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static final class Counted extends DigestOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out, sha256());
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            super.write(some, offset, length);
            bytes += length;
        }
    }
}
