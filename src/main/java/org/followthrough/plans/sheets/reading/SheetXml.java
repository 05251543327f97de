package org.followthrough.plans.sheets.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, element after element; without any document type, so without entities. */
final class SheetXml {

    private static final int DEEPEST = 200;

    private final XMLStreamReader in;
    private int depth;

    SheetXml(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        in = factory.createXMLStreamReader(part);
    }

    /** Goes to the next beginning or end of an element or stretch of text; false at the end of the part. */
    boolean next() throws XMLStreamException {
        if (!in.hasNext()) {
            return false;
        }
        int event = in.next();
        if (event == XMLStreamReader.DTD) {
            throw new XMLStreamException("Workbooks have no document type");
        }
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new XMLStreamException("Nested too deeply");
        }
        return event != XMLStreamReader.END_DOCUMENT;
    }

    boolean begins() {
        return in.isStartElement();
    }

    boolean begins(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    String name() {
        return in.getLocalName();
    }

    /** An attribute's value by its name without prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number; the other where there is none or it is something else. */
    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, ""));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** The text of the element it stands at the beginning of; more than a cell may hold is a refusal, before it fills the memory. */
    String text() throws XMLStreamException {
        var words = new StringBuilder();
        for (int inside = 1; inside > 0 && next(); ) {
            if (in.isStartElement()) {
                inside++;
            } else if (in.isEndElement()) {
                inside--;
            } else if (in.isCharacters()) {
                add(words);
            }
        }
        return words.toString();
    }

    /** Goes to the end of the element it stands at the beginning of. */
    void passOver() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // What is inside says nothing.
        }
    }

    private void add(StringBuilder words) {
        if (words.length() + in.getTextLength() > 2 * CellText.LONGEST) {
            throw new SheetRefused(SheetRefusal.CELL_TOO_LONG);
        }
        words.append(in.getText());
    }
}
