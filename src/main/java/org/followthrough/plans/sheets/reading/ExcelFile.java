package org.followthrough.plans.sheets.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An Excel workbook: a packed folder, of which the parts with words are read as streams up to a bound. */
final class ExcelFile {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_SHEETS = 40;

    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();
    private final List<String[]> sheets = new ArrayList<>();
    private boolean from1904;

    private ExcelFile(ZipFile zip) {
        this.zip = zip;
    }

    static List<Sheet> read(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return new ExcelFile(zip).read();
        } catch (IOException | XMLStreamException | IllegalArgumentException | IllegalStateException damaged) {
            throw new SheetRefused(SheetRefusal.DAMAGED, damaged);
        }
    }

    private List<Sheet> read() throws IOException, XMLStreamException {
        requireWorkbook();
        readTargets();
        readNames();
        NumberFormats formats = formats();
        List<String> words = words();
        var read = new ArrayList<Sheet>();
        for (String[] sheet : sheets) {
            try (InputStream part = open(targets.getOrDefault(sheet[1], ""))) {
                if (part != null) {
                    read.add(ExcelSheet.read(sheet[0], part, words, formats));
                }
            }
        }
        return read;
    }

    private void requireWorkbook() {
        List<String> names =
                zip.stream().limit(MOST_PARTS + 1).map(ZipEntry::getName).toList();
        if (names.size() > MOST_PARTS) {
            throw new SheetRefused(SheetRefusal.TOO_HARD);
        }
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new SheetRefused(SheetRefusal.MACROS);
        }
        if (names.contains("xl/workbook.bin")) {
            throw new SheetRefused(SheetRefusal.OLD_FORMAT);
        }
        if (!names.contains(WORKBOOK)) {
            throw new SheetRefused(SheetRefusal.NOT_A_SHEET);
        }
    }

    private void readTargets() throws IOException, XMLStreamException {
        try (InputStream part = open("xl/_rels/workbook.xml.rels")) {
            if (part == null) {
                return;
            }
            var xml = new SheetXml(part);
            while (xml.next() && targets.size() < MOST_PARTS) {
                if (xml.begins("Relationship")) {
                    targets.put(xml.attribute("Id", ""), path(xml.attribute("Target", "")));
                }
            }
        }
    }

    /** Names of the sheets that people see, in their order; what is hidden feeds drop-downs. */
    private void readNames() throws IOException, XMLStreamException {
        try (InputStream part = open(WORKBOOK)) {
            if (part == null) {
                return;
            }
            var xml = new SheetXml(part);
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    String on = xml.attribute("date1904", "0");
                    from1904 = on.equals("1") || on.equals("true");
                } else if (xml.begins("sheet")
                        && sheets.size() < MOST_SHEETS
                        && xml.attribute("state", "visible").equals("visible")) {
                    sheets.add(new String[] {CellText.readable(xml.attribute("name", "")), xml.attribute("id", "")});
                }
            }
        }
    }

    private NumberFormats formats() throws IOException, XMLStreamException {
        try (InputStream part = open("xl/styles.xml")) {
            return part == null ? NumberFormats.plain(from1904) : NumberFormats.read(part, from1904);
        }
    }

    private List<String> words() throws IOException, XMLStreamException {
        try (InputStream part = open("xl/sharedStrings.xml")) {
            return part == null ? List.of() : SharedWords.read(part);
        }
    }

    private @Nullable InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new BufferedInputStream(new BoundedStream(zip.getInputStream(entry)));
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
