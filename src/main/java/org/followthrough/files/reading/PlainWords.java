package org.followthrough.files.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.followthrough.files.reading.Place.Part;

/** The words of a text, line by line, and of comma-separated values, cell by cell. */
final class PlainWords {

    private static final int ALPHABET = 26;
    private static final int MOST_COLUMNS = ALPHABET * ALPHABET;
    private static final int LONGEST_LINE = 20_000;

    private PlainWords() {}

    static void lines(InputStream content, Finds finds) throws IOException {
        var reader = reader(content);
        var line = new StringBuilder();
        int number = 1;
        for (int each = reader.read(); each >= 0; each = reader.read()) {
            if (each != '\n') {
                line.append((char) each);
            }
            if (each == '\n' || line.length() == LONGEST_LINE) {
                finds.take(Place.of(Part.LINE, number), line.toString());
                line.setLength(0);
                number += each == '\n' ? 1 : 0;
            }
        }
        finds.take(Place.of(Part.LINE, number), line.toString());
    }

    static void cells(InputStream content, Finds finds) throws IOException {
        var reader = reader(content);
        char separator = separator(reader);
        var columns = new BirthColumns(finds);
        try (CSVParser rows = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(reader)) {
            for (CSVRecord row : rows) {
                for (int column = 0; column < Math.min(row.size(), MOST_COLUMNS); column++) {
                    int number = (int) row.getRecordNumber();
                    Place place = new Place(Part.LINE, number, null, letters(column) + number);
                    columns.take(place, column, row.get(column));
                }
            }
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        char[] head = new char[LONGEST_LINE];
        reader.mark(LONGEST_LINE);
        int length = Math.max(reader.read(head), 0);
        reader.reset();
        String line = new String(head, 0, length).lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t', '|'}) {
            best = count(line, each) > count(line, best) ? each : best;
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(each -> each == sought).count();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % ALPHABET));
        return column < ALPHABET ? last : (char) ('A' + column / ALPHABET - 1) + last;
    }

    private static BufferedReader reader(InputStream content) throws IOException {
        var in = new PushbackInputStream(content, 2);
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        boolean wide = mark.length == 2
                && ((mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe)
                        || (mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff));
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Reader reader = new InputStreamReader(in, charset);
        return new BufferedReader(reader);
    }
}
