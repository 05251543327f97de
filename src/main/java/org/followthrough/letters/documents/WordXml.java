package org.followthrough.letters.documents;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a Word document, element after element; without any document type, so without entities. */
final class WordXml {

    private static final int DEEPEST = 400;

    private final XMLStreamReader in;
    private int depth;

    WordXml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** One of the constants of {@link XMLStreamReader}; the end of the document comes last. */
    int next() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamReader.DTD) {
            throw new XMLStreamException("Word documents have no document type");
        }
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new XMLStreamException("Nested too deeply");
        }
        return event;
    }

    String name() {
        return in.getLocalName();
    }

    String text() {
        return in.getText();
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

    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    /** A switch without a value is on. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    int number() {
        try {
            return Integer.parseInt(value());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** Goes to the end of the element it stands at the beginning of. */
    void passOver() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }
}
