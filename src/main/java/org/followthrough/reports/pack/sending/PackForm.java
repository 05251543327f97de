package org.followthrough.reports.pack.sending;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.files.FileStore;
import org.followthrough.files.StoredFileId;
import org.followthrough.reports.archive.Archive;
import org.followthrough.reports.archive.Archive.Sent;
import org.followthrough.reports.archive.Manifest;
import org.followthrough.reports.archive.Manifest.Missing;
import org.followthrough.reports.archive.TableFile;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.word.WordForm;
import org.springframework.stereotype.Component;

/**
 * A paper with the files that go with it in one archive. Files are read and sent a chunk at a time, each read with a
 * connection of its own, so that neither their size nor a slow reader costs anybody else anything. The last file tells the
 * digest of every other, and which could not be sent as they were handed over.
 */
@Component
public class PackForm implements PaperForm<ReadablePaper> {

    /** What addresses call the paper. */
    public static final String NAME = "inspection-pack";

    /** What the path of every file of evidence begins with. */
    public static final String EVIDENCE = "evidence/";

    /** Files of more bytes than these take longer than anybody watches a page that does not change. */
    private static final long LONG = 20L << 20;

    /** Endings of files that are compressed already. */
    private static final Set<String> COMPRESSED = Set.of(
            "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "png", "jpg", "jpeg", "gif", "zip", "mp3", "mp4",
            "m4a");

    private final PdfForm pdf;
    private final WordForm word;
    private final CsvForm csv;
    private final FileStore files;
    private final PaperWords words;
    private final ExecutorService beside = Executors.newFixedThreadPool(2, PackForm::thread);

    PackForm(PdfForm pdf, WordForm word, CsvForm csv, FileStore files, PaperWords words) {
        this.pdf = pdf;
        this.word = word;
        this.csv = csv;
        this.files = files;
        this.words = words;
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String contentType() {
        return "application/zip";
    }

    @Override
    public boolean takesLong(ReadablePaper paper) {
        return paper.attachments().stream().mapToLong(Attachment::bytes).sum() > LONG;
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        write(paper, out, SendWatch.NOBODY);
    }

    /** The same bytes, with somebody told how they go out. */
    void write(ReadablePaper paper, OutputStream out, SendWatch watch) throws IOException {
        try (var archive = new Archive(out, words.local(paper.heading().making().at()))) {
            archive.add("READ-ME-FIRST.txt", to -> to.write(introduction(paper).getBytes(StandardCharsets.UTF_8)));
            archive.flush(); // whoever waits sees that it comes; making the documents takes longest
            addDocuments(paper, archive);
            for (PaperTable<?> table : paper.sheets()) {
                archive.add(fileName(table), to -> csv.write(new TableFile(paper.heading(), table), to));
            }
            List<Missing> missing = new ArrayList<>();
            for (Attachment file : paper.attachments()) {
                watch.begins(file);
                send(file, archive, missing, watch);
                watch.ends();
            }
            Manifest manifest = Manifest.of(NAME, paper.heading(), archive.sent(), missing);
            archive.add(Manifest.PATH, to -> to.write(manifest.json()));
        }
    }

    /** The Word document is written while the PDF is, which takes longest of all. */
    private void addDocuments(ReadablePaper paper, Archive archive) throws IOException {
        Future<byte[]> written = beside.submit(() -> {
            var document = new ByteArrayOutputStream();
            word.write(paper, document);
            return document.toByteArray();
        });
        archive.add(NAME + "." + pdf.extension(), to -> pdf.write(paper, to));
        try {
            byte[] document = written.get();
            archive.add(NAME + "." + word.extension(), to -> to.write(document));
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @PreDestroy
    void close() {
        beside.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "pack-document");
        thread.setDaemon(true);
        return thread;
    }

    private void send(Attachment file, Archive archive, List<Missing> missing, SendWatch watch) throws IOException {
        try (InputStream content = new WatchedStream(files.open(new StoredFileId(file.file())), watch)) {
            byte[] first = content.readNBytes(1);
            if (first.length == 0 && file.bytes() > 0) {
                missing.add(missing(file, "reports.pack.manifest.gone"));
                return;
            }
            Archive.Content whole =
                    to -> new SequenceInputStream(new ByteArrayInputStream(first), content).transferTo(to);
            Sent sent =
                    isCompressed(file.path()) ? archive.addAsItIs(file.path(), whole) : archive.add(file.path(), whole);
            if (sent.bytes() != file.bytes() || !sent.sha256().equals(file.sha256())) {
                missing.add(missing(file, "reports.pack.manifest.differs"));
            }
        }
    }

    private String introduction(ReadablePaper paper) {
        PaperHeading heading = paper.heading();
        return words.of(
                        "reports.pack.read-me",
                        heading.plan().name(),
                        heading.organisationsLine(),
                        words.day(heading.asAt()),
                        heading.plan().version(),
                        heading.scope(),
                        heading.making().snapshot().toString(),
                        paper.attachments().size())
                + (heading.demonstration() ? words.of("reports.demonstration") + "\n" : "");
    }

    private Missing missing(Attachment file, String why) {
        return new Missing(file.path(), file.bytes(), file.sha256(), words.of(why));
    }

    private static boolean isCompressed(String path) {
        return COMPRESSED.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String fileName(PaperTable<?> table) {
        return table.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".csv";
    }
}
