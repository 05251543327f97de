package org.followthrough.letters.documents;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The marks that Word puts before the paragraphs of lists: bullets, and numbers counted on from paragraph to paragraph. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final String BULLET = "\u25FC";

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final WordStyles styles;

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    static WordNumbering of(byte @Nullable [] part, WordStyles styles) throws XMLStreamException {
        var numbering = new WordNumbering(styles);
        if (part != null) {
            numbering.read(new WordXml(part));
        }
        return numbering;
    }

    /** The mark before the next paragraph of a list, with its space; empty when the paragraph is in none. */
    String mark(String list, int level, String style) {
        boolean own = !list.isEmpty();
        String of = own ? list : styles.list(style);
        int at = Math.max(0, Math.min(LEVELS - 1, own ? level : styles.level(style)));
        Level[] levels = kinds.get(lists.getOrDefault(of, ""));
        if (levels == null || levels[at].format.equals("none")) {
            return "";
        }
        if (levels[at].format.equals("bullet")) {
            return BULLET + " ";
        }
        int[] count = counts.computeIfAbsent(lists.get(of), key -> new int[LEVELS]);
        count[at] = count[at] == 0 ? levels[at].start : count[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return spelt(levels, at, count) + " ";
    }

    private static String spelt(Level[] levels, int at, int[] count) {
        String mark = levels[at].text;
        for (int level = 0; level <= at; level++) {
            int number = count[level] == 0 ? levels[level].start : count[level];
            mark = mark.replace("%" + (level + 1), number(levels[level].format, number));
        }
        return mark;
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter('a', number);
            case "upperLetter" -> letter('A', number);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letter(char first, int number) {
        return String.valueOf((char) (first + Math.floorMod(number - 1, 26)));
    }

    private static String roman(int number) {
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var roman = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < signs.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }

    private void read(WordXml xml) throws XMLStreamException {
        Level[] kind = levels();
        int at = 0;
        String list = "";
        for (int event = xml.next(); event != XMLStreamReader.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    kind = levels();
                    kinds.put(String.valueOf(xml.attribute("abstractNumId")), kind);
                }
                case "lvl" -> at = level(xml.attribute("ilvl"));
                case "start" -> kind[at].start = xml.number();
                case "numFmt" -> kind[at].format = xml.value();
                case "lvlText" -> kind[at].text = xml.value();
                case "num" -> list = String.valueOf(xml.attribute("numId"));
                case "abstractNumId" -> lists.put(list, xml.value());
                case "lvlOverride" -> xml.passOver();
                default -> {}
            }
        }
    }

    private static int level(@Nullable String told) {
        return told != null && told.length() == 1 && Character.isDigit(told.charAt(0))
                ? Math.min(LEVELS - 1, told.charAt(0) - '0')
                : 0;
    }

    private static Level[] levels() {
        var levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }
}
