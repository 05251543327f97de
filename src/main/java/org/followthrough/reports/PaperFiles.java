package org.followthrough.reports;

import java.util.List;
import org.followthrough.reports.document.Attachment;

/**
 * The files that go with a paper, as a page tells of them.
 *
 * @param size of all together
 */
record PaperFiles(int count, FileSize size, List<OneFile> files) {

    PaperFiles {
        files = List.copyOf(files);
    }

    static PaperFiles of(List<Attachment> attachments) {
        return new PaperFiles(
                attachments.size(),
                FileSize.of(attachments.stream().mapToLong(Attachment::bytes).sum()),
                attachments.stream()
                        .map(file -> new OneFile(file.path(), FileSize.of(file.bytes())))
                        .toList());
    }

    /** One file. */
    record OneFile(String path, FileSize size) {}

    /** How large something is, in the unit that people would say it in: {@code kb} or {@code mb}, rounded up. */
    record FileSize(long number, String unit) {

        private static final long KILO = 1024;

        static FileSize of(long bytes) {
            long kilo = (bytes + KILO - 1) / KILO;
            return kilo < KILO ? new FileSize(kilo, "kb") : new FileSize((kilo + KILO - 1) / KILO, "mb");
        }
    }
}
