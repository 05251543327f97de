package org.followthrough.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.followthrough.files.reading.Looked.Outcome;
import org.followthrough.files.reading.Place.Part;

/** Looks through the words of a file of any kind that is taken. */
final class WordsOfFile {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<Part, String> WORD_PARTS = Map.of(
            Part.PARAGRAPH, "document",
            Part.HEADER, "(header|footer)",
            Part.NOTE, "(footnotes|endnotes)",
            Part.COMMENT, "comments");

    private WordsOfFile() {}

    static Looked look(String contentType, Path file) {
        var finds = new Finds();
        try {
            switch (contentType) {
                case "application/pdf" -> PdfWords.read(file, finds);
                case "text/plain", "text/csv" -> plain(contentType, file, finds);
                case OFFICE + "wordprocessingml.document" -> word(file, finds);
                case OFFICE + "spreadsheetml.sheet" -> excel(file, finds);
                case OFFICE + "presentationml.presentation" -> powerPoint(file, finds);
                default -> {
                    return Looked.without(contentType.startsWith("image/") ? Outcome.PICTURE : Outcome.NOT_READ);
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return Looked.without(Outcome.NOT_READ);
        }
        return finds.looked();
    }

    private static void plain(String contentType, Path file, Finds finds) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            if (contentType.equals("text/csv")) {
                PlainWords.cells(content, finds);
            } else {
                PlainWords.lines(content, finds);
            }
        }
    }

    private static void word(Path file, Finds finds) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var office = new OfficeParts(zip);
            for (Part part : List.of(Part.PARAGRAPH, Part.HEADER, Part.NOTE, Part.COMMENT)) {
                var words = new ParagraphWords(finds, part);
                for (String name : office.named("word/" + WORD_PARTS.get(part) + "[0-9]*\\.xml")) {
                    try (InputStream in = office.open(name)) {
                        words.read(Objects.requireNonNull(in));
                    }
                }
            }
        }
    }

    private static void excel(Path file, Finds finds) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new SheetWords(new OfficeParts(zip), finds).read();
        }
    }

    private static void powerPoint(Path file, Finds finds) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var office = new OfficeParts(zip);
            int slide = 0;
            for (String name : office.inOrder("ppt/presentation.xml", "sldId")) {
                slide++;
                slide(office, name, Place.of(Part.SLIDE, slide), finds);
            }
            int notes = 0;
            for (String name : office.named("ppt/notesSlides/notesSlide[0-9]+\\.xml")) {
                notes++;
                slide(office, name, Place.of(Part.SLIDE_NOTES, notes), finds);
            }
        }
    }

    private static void slide(OfficeParts office, String name, Place place, Finds finds)
            throws IOException, XMLStreamException {
        try (InputStream in = office.open(name)) {
            if (in != null) {
                SlideWords.read(in, place, finds);
            }
        }
    }
}
