package org.followthrough.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that the bytes of a paper say, whatever its form: pages, bookmarks and properties, every part of every archive. */
public final class SaidInFile {

    private SaidInFile() {}

    /** Once with spaces as they are and once without any, as lines and runs of letters break anywhere. */
    public static String of(byte[] content) {
        try {
            String said = said(content);
            return said + "\n" + said.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String said(byte[] content) throws IOException {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return pdf(content);
        }
        return start.startsWith("PK") ? archive(content) : new String(content, StandardCharsets.UTF_8);
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument paper = Loader.loadPDF(content)) {
            StringBuilder said = new StringBuilder(new PDFTextStripper().getText(paper));
            said.append(paper.getDocumentInformation().getCOSObject());
            PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                said.append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            }
            marks(paper.getDocumentCatalog().getDocumentOutline(), said);
            return said.toString();
        }
    }

    private static void marks(PDOutlineNode node, StringBuilder said) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                said.append(item.getTitle()).append('\n');
                marks(item, said);
            }
        }
    }

    /** From a file: what is written while it is read names the length of its parts only at their end. */
    private static String archive(byte[] content) throws IOException {
        Path file = Files.createTempFile("paper", ".zip");
        try {
            Files.write(file, content);
            StringBuilder said = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    var part = new ByteArrayOutputStream();
                    zip.getInputStream(entry).transferTo(part);
                    said.append(entry.getName())
                            .append('\n')
                            .append(said(part.toByteArray()))
                            .append('\n');
                }
            }
            return said.toString();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
