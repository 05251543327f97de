package org.followthrough.files.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of an Office file, element after element; without any document type, so without entities. */
final class OfficeXml {

    private static final int DEEPEST = 400;

    private final XMLStreamReader in;
    private int depth;

    OfficeXml(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        in = factory.createXMLStreamReader(part);
    }

    /** Goes on; false at the end of the part. */
    boolean next() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamReader.DTD) {
            throw new XMLStreamException("Office files have no document type");
        }
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new XMLStreamException("Nested too deeply");
        }
        return event != XMLStreamReader.END_DOCUMENT;
    }

    boolean begins(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    boolean isText() {
        return in.isCharacters();
    }

    String text() {
        return in.getText();
    }

    /** An attribute's value by its name, with the prefix that distinguishes an id from a relationship's; empty without one. */
    String attribute(String name) {
        for (int index = 0; index < in.getAttributeCount(); index++) {
            String prefix = in.getAttributePrefix(index);
            String whole = prefix == null || prefix.isEmpty()
                    ? in.getAttributeLocalName(index)
                    : prefix + ":" + in.getAttributeLocalName(index);
            if (whole.equals(name)) {
                return in.getAttributeValue(index);
            }
        }
        return "";
    }
}
