package org.followthrough.files.reading;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.followthrough.files.reading.Place.Part;

/** The words of one part of a Word document, paragraph by paragraph; those in a table know its headings. */
class ParagraphWords {

    private final Finds finds;
    private final Part part;
    private final StringBuilder words = new StringBuilder();
    private BirthColumns columns;
    private int paragraph;
    private int tables;
    private int column;

    ParagraphWords(Finds finds, Part part) {
        this.finds = finds;
        this.part = part;
        this.columns = new BirthColumns(finds);
    }

    void read(InputStream in) throws XMLStreamException {
        var xml = new OfficeXml(in);
        boolean text = false;
        while (xml.next()) {
            if (xml.begins("t") || xml.begins("delText")) {
                text = true;
            } else if (xml.ends("t") || xml.ends("delText")) {
                text = false;
            } else if (text && xml.isText()) {
                words.append(xml.text());
            } else if (xml.begins("tab") || xml.begins("br") || xml.begins("cr")) {
                words.append(' ');
            } else if (xml.ends("p")) {
                paragraph();
            } else {
                table(xml);
            }
        }
    }

    private void table(OfficeXml xml) {
        if (xml.begins("tbl")) {
            tables++;
            columns = new BirthColumns(finds);
        } else if (xml.ends("tbl")) {
            tables--;
        } else if (xml.begins("tr")) {
            column = 0;
        } else if (xml.begins("tc")) {
            column++;
        }
    }

    private void paragraph() {
        paragraph++;
        Place place = Place.of(part, paragraph);
        if (tables > 0) {
            columns.take(place, column, words.toString());
        } else {
            finds.take(place, words.toString());
        }
        words.setLength(0);
    }
}
