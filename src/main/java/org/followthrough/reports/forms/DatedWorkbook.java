package org.followthrough.reports.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A finished workbook that says it was made when its paper was, whenever it is written: the same paper gives the same bytes.
 * Its parts are copied as they are compressed.
 */
record DatedWorkbook(Path file, Instant at) {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    /** The first moment that the format of archives knows, written the same in every time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    void copyTo(OutputStream out) throws IOException {
        try (var parts = ZipFile.builder().setPath(file).get()) {
            var archive = new ZipArchiveOutputStream(out);
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                copy(part, parts, archive);
            }
            archive.finish();
        }
        out.flush();
    }

    private void copy(ZipArchiveEntry part, ZipFile parts, ZipArchiveOutputStream archive) throws IOException {
        if (part.getName().equals(PROPERTIES)) {
            try (InputStream properties = parts.getInputStream(part)) {
                store(dated(properties), archive);
            }
            return;
        }
        var copied = entry(part.getName(), part.getMethod(), part.getSize(), part.getCrc());
        copied.setCompressedSize(part.getCompressedSize());
        try (InputStream compressed = parts.getRawInputStream(part)) {
            archive.addRawArchiveEntry(copied, compressed);
        }
    }

    private byte[] dated(InputStream properties) throws IOException {
        String said = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
        String when = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return CREATED.matcher(said)
                .replaceFirst("$1" + Matcher.quoteReplacement(when))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void store(byte[] bytes, ZipArchiveOutputStream archive) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        archive.putArchiveEntry(entry(PROPERTIES, ZipEntry.STORED, bytes.length, sum.getValue()));
        archive.write(bytes);
        archive.closeArchiveEntry();
    }

    private static ZipArchiveEntry entry(String name, int method, long size, long sum) {
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(method);
        entry.setSize(size);
        entry.setCrc(sum);
        entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return entry;
    }
}
