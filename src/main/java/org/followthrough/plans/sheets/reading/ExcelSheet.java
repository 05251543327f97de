package org.followthrough.plans.sheets.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook as it streams by, and no further than the rows that are taken. */
final class ExcelSheet {

    private static final int MOST_CHARACTERS = 8_000_000;

    private final String name;
    private final SheetXml xml;
    private final List<String> words;
    private final NumberFormats formats;
    private final List<SheetRow> rows = new ArrayList<>();
    private final MergedCells merged = new MergedCells();
    private int number;
    private int characters;

    private ExcelSheet(String name, InputStream part, List<String> words, NumberFormats formats)
            throws XMLStreamException {
        this.name = name;
        this.xml = new SheetXml(part);
        this.words = words;
        this.formats = formats;
    }

    static Sheet read(String name, InputStream part, List<String> words, NumberFormats formats)
            throws XMLStreamException {
        return new ExcelSheet(name, part, words, formats).read();
    }

    private Sheet read() throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("row")) {
                row();
            } else if (xml.begins("mergeCell")) {
                merged.add(xml.attribute("ref", ""));
            }
            if (rows.size() > Sheet.MOST_ROWS) {
                return Sheet.tooLong(name);
            }
        }
        return Sheet.of(name, merged.spread(rows));
    }

    private void row() throws XMLStreamException {
        number = Math.max(number + 1, xml.number("r", 0));
        var cells = new ArrayList<Cell>();
        int last = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = MergedCells.column(xml.attribute("r", ""));
                last = column < 0 ? last + 1 : column;
                keep(cell(), last, cells);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, cells));
        }
    }

    private void keep(Cell cell, int column, List<Cell> cells) {
        if (cell.isEmpty()) {
            return;
        }
        if (column >= Sheet.MOST_COLUMNS) {
            throw new SheetRefused(SheetRefusal.TOO_MANY_COLUMNS);
        }
        characters += cell.text().length();
        if (characters > MOST_CHARACTERS) {
            throw new SheetRefused(SheetRefusal.TOO_LARGE);
        }
        while (cells.size() <= column) {
            cells.add(Cell.NONE);
        }
        cells.set(column, cell);
    }

    private Cell cell() throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", -1);
        boolean formula = false;
        String value = null;
        String inline = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
                xml.passOver();
            } else if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                inline = SharedWords.item(xml, "is");
            }
        }
        if (formula && value == null) {
            return new Cell("", CellKind.NO_VALUE, CellOrigin.FORMULA);
        }
        Cell cell = type.equals("inlineStr") ? Cell.text(inline) : cell(type, value, style);
        return formula ? cell.from(CellOrigin.FORMULA) : cell;
    }

    private Cell cell(String type, @Nullable String value, int style) {
        if (value == null || value.isBlank()) {
            return Cell.NONE;
        }
        return switch (type) {
            case "s" -> Cell.text(shared(value));
            case "str" -> Cell.text(CellText.unescaped(value));
            case "b" -> Cell.text(value.strip().equals("0") ? "FALSE" : "TRUE");
            case "e" -> new Cell(CellText.readable(value), CellKind.ERROR, CellOrigin.TYPED);
            case "d" -> new Cell(value.strip().replaceFirst("T.*", ""), CellKind.DATE, CellOrigin.TYPED);
            default -> formats.cell(value, style);
        };
    }

    private String shared(String index) {
        try {
            return words.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException pointsNowhere) {
            throw new SheetRefused(SheetRefusal.DAMAGED, pointsNowhere);
        }
    }
}
