package org.followthrough.letters.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.SourceText.Table;
import org.followthrough.letters.reading.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads the words of a Word document: each paragraph a line, its list mark before it, tables cell by cell. */
final class WordReading {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>(List.of(0));
    private final List<Stretch> furniture = new ArrayList<>();
    private final List<Stretch> headings = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    /** A text box stands inside a paragraph and has paragraphs of its own. */
    private final Deque<Paragraph> around = new ArrayDeque<>();

    private Paragraph paragraph = new Paragraph();
    private boolean bold;
    private boolean raised;
    private boolean breaksPage;

    private static final class OpenTable {
        private final List<List<Stretch>> rows = new ArrayList<>();
        private List<Stretch> row = new ArrayList<>();
        private int cellFrom;
    }

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final List<int[]> marks = new ArrayList<>();
        private String style = "";
        private String list = "";
        private int level;
        private boolean allBold = true;
        private boolean breaksPage;
    }

    WordReading(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    SourceText read(byte[] part) throws XMLStreamException {
        var xml = new WordXml(part);
        for (int event = xml.next(); event != XMLStreamReader.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.name());
            }
            if (text.length() + paragraph.words.length() > LetterReader.LONGEST) {
                throw new DocumentRefused(RefusalReason.TOO_LONG);
            }
        }
        return new SourceText(
                text.toString(),
                List.copyOf(pages),
                List.copyOf(furniture),
                List.of(),
                List.copyOf(headings),
                List.copyOf(tables));
    }

    private void begin(WordXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> beginParagraph();
            case "pStyle" -> paragraph.style = xml.value();
            case "numId" -> paragraph.list = xml.value();
            case "ilvl" -> paragraph.level = xml.number();
            case "r" -> beginRun();
            case "b" -> bold = xml.isOn();
            case "vertAlign" -> raised = xml.value().equals("superscript");
            case "t" -> words(xml);
            case "tab", "ptab" -> say(" ");
            case "noBreakHyphen" -> say("-");
            case "br" -> lineEnd(xml);
            case "cr" -> say("\n");
            case "lastRenderedPageBreak" -> paragraph.breaksPage |= paragraph.words.isEmpty();
            case "tbl" -> beginTable();
            case "tr" -> beginRow();
            case "tc" -> beginCell();
            // Taken out, said twice, or no words: deleted text, the older form of a drawing, instructions of fields,
            // tab stops.
            case "del",
                    "moveFrom",
                    "Fallback",
                    "instrText",
                    "delText",
                    "tabs",
                    "pPrChange",
                    "rPrChange",
                    "sectPr",
                    "sdtPr" -> xml.passOver();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void beginParagraph() {
        around.push(paragraph);
        paragraph = new Paragraph();
    }

    private void beginRun() {
        bold = styles.isBold(paragraph.style);
        raised = false;
    }

    private void words(WordXml xml) throws XMLStreamException {
        var words = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.CHARACTERS) {
                words.append(xml.text());
            }
        }
        String readable = Characters.readable(words.toString(), false);
        boolean mark = raised
                && !readable.isEmpty()
                && paragraph.words.length() > 0
                && readable.chars().allMatch(Character::isDigit);
        if (mark) {
            int from = paragraph.words.length();
            paragraph.marks.add(new int[] {from, from + readable.length()});
        } else if (readable.chars().anyMatch(Character::isLetterOrDigit)) {
            paragraph.allBold &= bold;
        }
        say(readable);
    }

    private void say(String words) {
        paragraph.words.append(words);
    }

    private void lineEnd(WordXml xml) {
        boolean page = "page".equals(xml.attribute("type"));
        if (page && paragraph.words.isEmpty()) {
            paragraph.breaksPage = true;
        } else {
            say("\n");
        }
    }

    private void endParagraph() {
        Paragraph ended = paragraph;
        paragraph = around.isEmpty() ? new Paragraph() : around.pop();
        String words = ended.words.toString().stripTrailing();
        if (words.isBlank()) {
            breaksPage |= ended.breaksPage;
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        if ((ended.breaksPage || breaksPage) && text.length() > pages.get(pages.size() - 1)) {
            pages.add(text.length());
        }
        breaksPage = false;
        int start = text.length();
        text.append(numbering.mark(ended.list, ended.level, ended.style));
        int from = text.length();
        text.append(words);
        ended.marks.forEach(mark -> furniture.add(new Stretch(from + mark[0], from + mark[1])));
        boolean lettered = words.chars().anyMatch(Character::isLetter);
        if (lettered && (ended.allBold || styles.isHeading(ended.style))) {
            headings.add(new Stretch(start, text.length()));
        }
    }

    private void beginTable() {
        open.push(new OpenTable());
    }

    private void beginRow() {
        @Nullable OpenTable table = open.peek();
        if (table != null) {
            table.row = new ArrayList<>();
        }
    }

    private void beginCell() {
        @Nullable OpenTable table = open.peek();
        if (table != null) {
            table.cellFrom = text.length();
        }
    }

    private void endCell() {
        @Nullable OpenTable table = open.peek();
        if (table == null) {
            return;
        }
        int start = table.cellFrom;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        table.row.add(new Stretch(start, text.length()));
    }

    private void endRow() {
        @Nullable OpenTable table = open.peek();
        if (table != null && !table.row.isEmpty()) {
            table.rows.add(List.copyOf(table.row));
        }
    }

    private void endTable() {
        OpenTable table = open.poll();
        if (table != null && !table.rows.isEmpty()) {
            tables.add(new Table(List.copyOf(table.rows)));
        }
    }
}
