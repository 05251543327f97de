package org.followthrough.plans.sheets.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The words that cells point to by number, so that a workbook holds each of them once. */
final class SharedWords {

    private static final int MOST = 400_000;
    private static final int MOST_CHARACTERS = 24_000_000;

    private SharedWords() {}

    static List<String> read(InputStream part) throws XMLStreamException {
        var words = new ArrayList<String>();
        int characters = 0;
        var xml = new SheetXml(part);
        while (xml.next()) {
            if (xml.begins("si")) {
                String item = item(xml, "si");
                characters += item.length() + 1;
                if (words.size() >= MOST || characters > MOST_CHARACTERS) {
                    throw new SheetRefused(SheetRefusal.TOO_HARD);
                }
                words.add(item);
            }
        }
        return words;
    }

    /** The runs of text inside an element, without the reading aids some languages put beside them. */
    static String item(SheetXml xml, String element) throws XMLStreamException {
        var words = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("t")) {
                words.append(xml.text());
            } else if (xml.begins("rPh")) {
                xml.passOver();
            }
            if (words.length() > 2 * CellText.LONGEST) {
                throw new SheetRefused(SheetRefusal.CELL_TOO_LONG);
            }
        }
        return CellText.unescaped(words.toString());
    }
}
