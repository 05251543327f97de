package org.followthrough.files.reading;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** The words of one slide or of its notes, paragraph by paragraph. */
final class SlideWords {

    private SlideWords() {}

    static void read(InputStream in, Place place, Finds finds) throws XMLStreamException {
        var xml = new OfficeXml(in);
        var words = new StringBuilder();
        boolean text = false;
        while (xml.next()) {
            if (xml.begins("t")) {
                text = true;
            } else if (xml.ends("t")) {
                text = false;
            } else if (text && xml.isText()) {
                words.append(xml.text());
            } else if (xml.ends("p")) {
                finds.take(place, words.toString());
                words.setLength(0);
            }
        }
    }
}
