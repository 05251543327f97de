package org.followthrough.reports.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.Timings;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.RatingColour;

/**
 * Prints how long 10,000 actions take as a workbook, once the machine is warm, and by how much the heap grows meanwhile, garbage
 * and all. Begin it with a small heap ({@code -Xmx160m}), so that garbage is taken away in time. How to run it and what it
 * printed: {@code docs/speed.md}.
 */
final class WorkbookBenchmark {

    private static final int ACTIONS = 10_000;
    private static final int COLUMNS = 22;
    private static final int WARM_UP = 3;
    private static final int RUNS = 5;
    private static final int MOST_SECONDS = 3;
    private static final int MOST_MEBIBYTES = 128;
    private static final int LOOK_EVERY = 2;
    private static final long MEBIBYTE = 1_048_576;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private WorkbookBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        WorkbookForm form = PaperForms.workbook();
        System.out.println(Timings.machine());
        for (int run = 1 - WARM_UP; run <= RUNS; run++) {
            System.gc();
            long before = used();
            var most = new AtomicLong(before);
            var over = new AtomicBoolean();
            var watch = new Thread(() -> watch(most, over));
            watch.start();
            var counted = new Counted();
            long computed = PROCESSOR.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            form.write(new Many(), counted);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double processor = (PROCESSOR.getCurrentThreadCpuTime() - computed) / 1e9;
            over.set(true);
            watch.join();
            long grown = (most.get() - before) / MEBIBYTE;
            if (run > 0) {
                System.out.printf(
                        "%,d actions, a workbook of %.1f MiB: %.2f s, of a processor %.2f s (at most %d%s); heap %d MiB more (at most %d%s)%n",
                        ACTIONS,
                        counted.bytes / (double) MEBIBYTE,
                        seconds,
                        processor,
                        MOST_SECONDS,
                        seconds > MOST_SECONDS ? ": TOO LONG" : "",
                        grown,
                        MOST_MEBIBYTES,
                        grown > MOST_MEBIBYTES ? ": TOO MUCH" : "");
            }
        }
    }

    private static void watch(AtomicLong most, AtomicBoolean over) {
        while (!over.get()) {
            most.accumulateAndGet(used(), Math::max);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY));
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
