package org.followthrough.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.followthrough.files.reading.Place.Part;
import org.jspecify.annotations.Nullable;

/** The words of an Excel workbook, cell by cell as they are stored. */
class SheetWords {

    private final OfficeParts parts;
    private final Finds finds;

    SheetWords(OfficeParts parts, Finds finds) {
        this.parts = parts;
        this.finds = finds;
    }

    void read() throws IOException, XMLStreamException {
        List<String> shared = shared();
        int number = 0;
        for (String sheet : parts.inOrder("xl/workbook.xml", "sheet")) {
            number++;
            try (InputStream part = parts.open(sheet)) {
                if (part != null) {
                    cells(part, number, shared);
                }
            }
        }
        number = 0;
        for (String comments : parts.named("xl/(comments|threadedComments/threadedComment)[0-9]*\\.xml")) {
            number++;
            try (InputStream part = parts.open(comments)) {
                if (part != null) {
                    comments(part, number);
                }
            }
        }
    }

    private List<String> shared() throws IOException, XMLStreamException {
        List<String> shared = new ArrayList<>();
        try (InputStream part = parts.open("xl/sharedStrings.xml")) {
            if (part != null) {
                var xml = new OfficeXml(part);
                while (xml.next()) {
                    if (xml.begins("si")) {
                        shared.add(words(xml, "si"));
                    }
                }
            }
        }
        return shared;
    }

    private void cells(InputStream part, int sheet, List<String> shared) throws XMLStreamException {
        var xml = new OfficeXml(part);
        var columns = new BirthColumns(finds);
        while (xml.next()) {
            if (xml.begins("c")) {
                String cell = xml.attribute("r");
                boolean isShared = xml.attribute("t").equals("s");
                String stored = words(xml, "c");
                columns.take(
                        new Place(Part.SHEET, sheet, null, cellOrNull(cell)),
                        cell.replaceAll("[0-9]", "").hashCode(),
                        isShared ? shared(stored, shared) : plain(stored));
            }
        }
    }

    private void comments(InputStream part, int number) throws XMLStreamException {
        var xml = new OfficeXml(part);
        while (xml.next()) {
            for (String element : List.of("comment", "threadedComment")) {
                if (xml.begins(element)) {
                    Place place = new Place(Part.SHEET_COMMENT, number, null, cellOrNull(xml.attribute("ref")));
                    finds.take(place, words(xml, element));
                }
            }
        }
    }

    /** All words up to the end of this element; what a formula looks like is none of them. */
    private static String words(OfficeXml xml, String element) throws XMLStreamException {
        var words = new StringBuilder();
        boolean formula = false;
        while (!xml.ends(element) && xml.next()) {
            formula = xml.begins("f") || (formula && !xml.ends("f"));
            if (xml.isText() && !formula) {
                words.append(xml.text());
            }
        }
        return words.toString();
    }

    private static String shared(String index, List<String> shared) {
        String digits = index.strip();
        boolean known = digits.matches("[0-9]{1,8}") && Integer.parseInt(digits) < shared.size();
        return known ? shared.get(Integer.parseInt(digits)) : "";
    }

    /** Large numbers are stored with a power of ten by some programs. */
    private static String plain(String stored) {
        return stored.matches("[0-9](\\.[0-9]{1,15})?E1?[0-9]") ? new BigDecimal(stored).toPlainString() : stored;
    }

    private static @Nullable String cellOrNull(String cell) {
        return cell.matches("[A-Z]{1,3}[0-9]{1,7}") ? cell : null;
    }
}
