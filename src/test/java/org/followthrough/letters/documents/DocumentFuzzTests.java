package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.Corpus;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Thousands of broken documents: each ends in a result or a refusal, and soon. The seed makes them the same each time. */
class DocumentFuzzTests {

    private static final int MUTATIONS = 5_200;
    private static final int SHUFFLES = 40;
    private static final long LONGEST_MILLIS = 10_000;

    private final Random random = new Random(20261122);
    private int read;
    private int refused;
    private long longest;

    /** The library says of every broken document what is broken. */
    @BeforeAll
    static void keepQuiet() {
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
        ((Logger) LoggerFactory.getLogger("org.apache.fontbox")).setLevel(Level.OFF);
    }

    @Test
    void endInAResultOrARefusal() throws IOException {
        List<byte[]> whole = documents();
        for (byte[] one : whole) {
            read(one);
        }
        for (int i = 0; i < MUTATIONS; i++) {
            read(mutated(whole.get(random.nextInt(whole.size()))));
        }
        for (int i = 0; i < SHUFFLES; i++) {
            read(shuffled(pdf(2 + i % 3)));
        }
        samples();
        assertThat(read + refused).isGreaterThanOrEqualTo(MUTATIONS + SHUFFLES);
        assertThat(refused).as("refused").isPositive();
        assertThat(longest).as("longest, in milliseconds").isLessThan(LONGEST_MILLIS);
        System.out.printf("%d read, %d refused, the longest took %d ms%n", read, refused, longest);
    }

    /** Large, so a few of each. */
    private void samples() throws IOException {
        if (!Corpus.isThere()) {
            return;
        }
        for (var file : Corpus.files(".pdf")) {
            read(mutated(Corpus.bytes(file)));
        }
        read(shuffled(Corpus.bytes(Corpus.files(".pdf").get(0))));
        for (var file : Corpus.files(".txt")) {
            read(mutated(Corpus.bytes(file)));
        }
    }

    private void read(byte[] bytes) {
        long from = System.nanoTime();
        var reading = DocumentText.read(bytes);
        longest = Math.max(longest, (System.nanoTime() - from) / 1_000_000);
        assertThat(reading).isInstanceOfAny(Proposal.class, Refusal.class);
        if (reading instanceof Proposal) {
            read++;
        } else {
            refused++;
        }
    }

    private byte[] mutated(byte[] whole) {
        byte[] bytes = whole.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            bytes = switch (random.nextInt(5)) {
                case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 1 -> repeated(bytes);
                case 2 -> swappedWords(bytes);
                default -> flipped(bytes);
            };
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes) {
        for (int i = 1 + random.nextInt(30); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] repeated(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(2_000, bytes.length - from) + 1);
        int times = 1 + random.nextInt(20);
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int i = 0; i < times; i++) {
            out.write(bytes, from, length);
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** Figures changed for others break lengths, references and counts, which files of this kind hang by. */
    private byte[] swappedWords(byte[] bytes) {
        for (int i = 0; i < 200 && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private byte[] shuffled(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            while (document.getNumberOfPages() > 0) {
                document.removePage(0);
            }
            java.util.Collections.shuffle(pages, random);
            for (PDPage page : pages.subList(0, 1 + random.nextInt(pages.size()))) {
                document.addPage(page);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private List<byte[]> documents() throws IOException {
        byte[] text = ProposalJsonTests.specimenBytes();
        return List.of(pdf(1), pdf(1), pdf(2), word(), word(), Arrays.copyOf(text, 3_000));
    }

    private static byte[] pdf(int pages) {
        var specimen = new SpecimenPdf();
        for (int i = 1; i <= pages; i++) {
            specimen.page()
                    .heading("Inspection of Exampleshire local authority children’s services")
                    .line("Inspection dates: 3 to 14 March 2025")
                    .line("Lead inspector: Ann Example, His Majesty’s Inspector")
                    .table(
                            new float[] {70, 300, 520},
                            List.of(
                                    List.of(List.of("Judgement"), List.of("Grade")),
                                    List.of(List.of("Overall", "effectiveness"), List.of("Good"))))
                    .heading("What needs to improve?")
                    .item("The reach of the hub.")
                    .numbered(i, "Leaders know the service well.")
                    .footer("Inspection of Exampleshire", i);
        }
        return specimen.bytes();
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph()
                    .createRun()
                    .setText("Inspection of Exampleshire local authority children’s services");
            document.createTable(2, 2).getRow(0).getCell(0).setText("Judgement");
            document.createParagraph().createRun().setText("What needs to improve?");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
