package org.followthrough.letters.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say: which are headings, which are bold, which number their paragraphs. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private @Nullable Boolean bold;
        private boolean outlined;
        private String list = "";
        private int level;
    }

    private WordStyles() {}

    static WordStyles of(byte @Nullable [] part) throws XMLStreamException {
        var styles = new WordStyles();
        if (part != null) {
            styles.read(new WordXml(part));
        }
        return styles;
    }

    boolean isHeading(String id) {
        return has(id, style -> style.outlined || style.name.startsWith("heading") || style.name.equals("title"));
    }

    boolean isBold(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.bold != null) {
                return style.bold;
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }

    /** The list the paragraphs of a style belong to; empty when to none. */
    String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (!style.list.isEmpty()) {
                return style.list;
            }
            style = styles.get(style.basedOn);
        }
        return "";
    }

    int level(String id) {
        Style style = styles.get(id);
        return style == null ? 0 : style.level;
    }

    private boolean has(String id, java.util.function.Predicate<Style> wanted) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (wanted.test(style)) {
                return true;
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }

    private void read(WordXml xml) throws XMLStreamException {
        Style style = new Style();
        for (int event = xml.next(); event != XMLStreamReader.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    String id = xml.attribute("styleId");
                    styles.put(id == null ? "" : id, style);
                }
                case "name" -> style.name = xml.value().toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.value();
                case "b" -> style.bold = xml.isOn();
                case "outlineLvl" -> style.outlined = xml.number() < 9;
                case "numId" -> style.list = xml.value();
                case "ilvl" -> style.level = xml.number();
                default -> {}
            }
        }
    }
}
