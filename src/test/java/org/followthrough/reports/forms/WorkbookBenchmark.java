package org.followthrough.reports.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.RatingColour;

/** Prints how long 10,000 actions take as a workbook, and by how much the heap grows meanwhile. */
final class WorkbookBenchmark {

    private static final int ACTIONS = 10_000;
    private static final int COLUMNS = 22;
    private static final int RUNS = 5;
    private static final long MEBIBYTE = 1_048_576;

    private WorkbookBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        WorkbookForm form = PaperForms.workbook();
        for (int run = 1; run <= RUNS; run++) {
            System.gc();
            long before = used();
            long[] most = {before};
            boolean[] over = {false};
            var watch = new Thread(() -> {
                while (!over[0]) {
                    most[0] = Math.max(most[0], used());
                    Thread.onSpinWait();
                }
            });
            long begun = System.nanoTime();
            var counted = new Counted();
            if (arguments.length > 0) {
                watch.start();
            }
            form.write(new Many(), counted);
            over[0] = true;
            System.out.printf(
                    "%d actions as a workbook: %.2f s, %.1f MiB, heap at most %d MiB more%n",
                    ACTIONS,
                    (System.nanoTime() - begun) / 1e9,
                    counted.bytes / (double) MEBIBYTE,
                    (most[0] - before) / MEBIBYTE);
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) throws IOException {
            bytes++;
        }

        @Override
        public void write(byte[] many, int offset, int length) throws IOException {
            bytes += length;
        }
    }

    /** Rows that are made while they are written, as a list of actions is read. */
    private record Many() implements Paper {

        @Override
        public PaperHeading heading() {
            return EveryBlock.upright().heading();
        }

        @Override
        public List<PaperTable<?>> sheets() {
            return List.of(wholeTable());
        }

        @Override
        public PaperTable<?> wholeTable() {
            Iterable<Row> rows = Many::rows;
            PaperTable<Row> columns = PaperTable.ofRows(
                    "Actions",
                    IntStream.range(0, COLUMNS).mapToObj(at -> "Column " + at).toList(),
                    Stream.generate(() -> Width.MEDIUM).limit(COLUMNS).toList(),
                    List.of());
            return new PaperTable<>("Actions", columns.columns(), rows);
        }

        private static Iterator<Row> rows() {
            return IntStream.range(0, ACTIONS)
                    .mapToObj(row -> new Row(IntStream.range(0, COLUMNS)
                            .mapToObj(column -> cell(row, column))
                            .toList()))
                    .iterator();
        }

        private static Object cell(int row, int column) {
            return switch (column % 6) {
                case 0 -> LocalDate.of(2026, 1, 1).plusDays(row % 700);
                case 1 -> List.of(RatingColour.values()).get(row % 5);
                case 2 -> row;
                case 3 -> "Leaving care service manager";
                default -> "What will be different for young people because of action " + row + " in column " + column;
            };
        }
    }
}
