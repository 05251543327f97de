package org.followthrough.plans.sheets.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a spreadsheet's file by what is in it, whatever its name says. */
final class SheetFile {

    /** The most bytes a spreadsheet may have: 10 MiB. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int HEAD = 2048;
    private static final List<String> OTHERS =
            List.of("%PDF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "{\\rtf", "RIFF", "\u007FELF", "MZ\u0090");
    private static final List<String> WEB = List.of("<!doctype", "<html", "<head", "<body", "<?xml", "<svg", "<table");

    private SheetFile() {}

    /**
     * The sheets that people see, at least one of them with something in it.
     *
     * @throws SheetRefused when it is none, or cannot be read
     */
    static List<Sheet> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new SheetRefused(SheetRefusal.TOO_LARGE);
        }
        byte[] bytes = Files.readAllBytes(file);
        List<Sheet> sheets = read(file, bytes).stream()
                .filter(sheet -> sheet.tooLong() || !sheet.rows().isEmpty())
                .toList();
        if (sheets.isEmpty()) {
            throw new SheetRefused(SheetRefusal.EMPTY);
        }
        if (sheets.stream().allMatch(Sheet::tooLong)) {
            throw new SheetRefused(SheetRefusal.TOO_MANY_ROWS);
        }
        return sheets;
    }

    private static List<Sheet> read(Path file, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            throw new SheetRefused(SheetRefusal.EMPTY);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ExcelFile.read(file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new SheetRefused(isLocked(bytes) ? SheetRefusal.LOCKED : SheetRefusal.OLD_FORMAT);
        }
        if (OTHERS.stream().anyMatch(head::startsWith) || isWeb(head)) {
            throw new SheetRefused(SheetRefusal.NOT_A_SHEET);
        }
        return CsvFile.read(bytes);
    }

    private static boolean isWeb(String head) {
        String words =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return WEB.stream().anyMatch(words::startsWith);
    }

    /** Office wraps what it encrypts into its old container, which names its parts in two bytes a letter. */
    private static boolean isLocked(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    }
}
