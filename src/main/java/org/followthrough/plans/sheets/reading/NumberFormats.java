package org.followthrough.plans.sheets.reading;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which styles of a workbook show numbers as dates, and which day a number is. */
final class NumberFormats {

    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final MathContext AS_EXCEL = new MathContext(15);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int MOST_STYLES = 70_000;
    private static final double LAST_DAY = 2_958_465;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final boolean from1904;

    private NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static NumberFormats plain(boolean from1904) {
        return new NumberFormats(from1904);
    }

    static NumberFormats read(InputStream part, boolean from1904) throws XMLStreamException {
        var formats = new NumberFormats(from1904);
        var xml = new SheetXml(part);
        boolean styles = false;
        while (xml.next()) {
            if (xml.begins("numFmt") && formats.codes.size() < MOST_STYLES) {
                formats.codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                styles = xml.begins();
            } else if (styles && xml.begins("xf") && formats.dates.size() < MOST_STYLES) {
                formats.dates.add(formats.isDate(xml.number("numFmtId", 0)));
            }
        }
        return formats;
    }

    /** The cell of a number as the file holds it, in a style. */
    Cell cell(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value.strip());
        } catch (NumberFormatException noNumber) {
            return Cell.text(value);
        }
        boolean date = style >= 0 && style < dates.size() && dates.get(style);
        if (date && number >= 1 && number <= LAST_DAY) {
            LocalDate zero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
            return new Cell(zero.plusDays((long) number).toString(), CellKind.DATE, CellOrigin.TYPED);
        }
        return Double.isFinite(number) ? new Cell(plain(number), CellKind.NUMBER, CellOrigin.TYPED) : Cell.text(value);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).round(AS_EXCEL).stripTrailingZeros().toPlainString();
    }

    private boolean isDate(int format) {
        String code = codes.get(format);
        return code == null ? isBuiltInDate(format) : isDate(code);
    }

    /** Numbers of formats that are not written out: days, and the forms of them in other languages. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    /** A pattern with a day or a year in it; hours alone are no date. */
    private static boolean isDate(String code) {
        String pattern = NO_PATTERN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !pattern.contains("general") && (pattern.indexOf('d') >= 0 || pattern.indexOf('y') >= 0);
    }
}
