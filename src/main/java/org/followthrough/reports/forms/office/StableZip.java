package org.followthrough.reports.forms.office;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a ZIP file: the same content is the same bytes whenever it is written. */
public final class StableZip {

    /** The first moment that ZIP files know, whatever the clocks of the place say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** Writes the entries in their order with no times of their own; the stream stays open. */
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        var entries = new ZipInputStream(new ByteArrayInputStream(zip));
        var written = new ZipOutputStream(new KeptOpen(out));
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var stable = new ZipEntry(entry.getName());
            stable.setTimeLocal(NO_TIME);
            written.putNextEntry(stable);
            entries.transferTo(written);
            written.closeEntry();
        }
        written.finish();
        out.flush();
    }

    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
