package org.followthrough.pages.timeline;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in the picture of a line of time. Pure: the same rows, day and format make the same picture.
 *
 * @param today where the day is marked
 */
record TimelineChart(
        TimelineFormat format, int height, List<Tick> ticks, double today, List<Heading> headings, List<Bar> bars) {

    /** A month written above the line of time. */
    record Tick(double x, String month) {}

    /** A group's name above its actions. */
    record Heading(int y, String words) {}

    /**
     * One action.
     *
     * @param words its title, cut to the room there is
     * @param originally where its first due date is marked, if it was another
     * @param late where the time since its due date ends, while it is late
     */
    record Bar(
            TimelineRow row,
            int y,
            String words,
            double from,
            double to,
            @Nullable Double originally,
            @Nullable Double late,
            List<Mark> marks) {

        /** How wide it is; a bar of one day can still be seen. */
        public double width() {
            return Math.max(3, rounded(to - from));
        }

        /** How wide the time since the due date is. */
        public double lateWidth() {
            return late == null ? 0 : Math.max(0, rounded(late - to));
        }
    }

    /** A milestone on the bar of its action. */
    record Mark(double x, TimelineMilestone milestone, TimelineMilestone.State state) {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    static TimelineChart of(List<TimelineRow> rows, LocalDate today, TimelineFormat format) {
        Scale scale = Scale.over(rows, today, format);
        List<Heading> headings = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        int y = TimelineFormat.HEAD;
        String group = null;
        for (TimelineRow row : rows) {
            if (bars.isEmpty() || !Objects.equals(group, row.group())) {
                group = row.group();
                if (group != null) {
                    String words = row.about() == null ? group : group + " " + row.about();
                    headings.add(new Heading(y, cut(words, format.headingLetters())));
                    y += TimelineFormat.GROUP_HEIGHT;
                }
            }
            bars.add(bar(row, y, today, scale, format));
            y += format.rowHeight();
        }
        return new TimelineChart(format, y + TimelineFormat.FOOT, scale.ticks(), scale.x(today), headings, bars);
    }

    private static Bar bar(TimelineRow row, int y, LocalDate today, Scale scale, TimelineFormat format) {
        return new Bar(
                row,
                y,
                cut(row.reference() + " " + row.title(), format.letters()),
                scale.x(row.from()),
                scale.x(row.dueOn()),
                row.isMoved() ? scale.x(row.originalDueOn()) : null,
                row.isLate(today) ? scale.x(today) : null,
                row.milestones().stream()
                        .map(step -> new Mark(scale.x(step.on()), step, step.state(today)))
                        .toList());
    }

    private static String cut(String words, int letters) {
        return words.length() <= letters
                ? words
                : words.substring(0, letters - 1).stripTrailing() + "…";
    }

    private static double rounded(double x) {
        return Math.round(x * 10) / 10.0;
    }

    /** From days to places: whole months from the first of anything to the last of anything, today among them. */
    private record Scale(LocalDate first, LocalDate last, TimelineFormat format) {

        static Scale over(List<TimelineRow> rows, LocalDate today, TimelineFormat format) {
            List<LocalDate> days = Stream.concat(
                            Stream.of(today),
                            rows.stream()
                                    .flatMap(row -> Stream.concat(
                                            Stream.of(row.from(), row.dueOn(), row.originalDueOn()),
                                            row.milestones().stream().map(TimelineMilestone::on))))
                    .sorted()
                    .toList();
            return new Scale(
                    days.get(0).withDayOfMonth(1),
                    days.get(days.size() - 1).withDayOfMonth(1).plusMonths(1),
                    format);
        }

        double x(LocalDate day) {
            double share = DAYS.between(first, day) / (double) DAYS.between(first, last);
            return rounded(format.left() + share * format.room());
        }

        List<Tick> ticks() {
            int months = (int) MONTHS.between(first, last);
            int step = STEPS.stream()
                    .filter(one -> one * format.room() >= months * format.tickWidth())
                    .findFirst()
                    .orElse(months);
            return IntStream.iterate(0, month -> month < months, month -> month + step)
                    .mapToObj(first::plusMonths)
                    .map(month -> new Tick(x(month), MONTH.format(month)))
                    .filter(tick -> tick.x() <= format.width() - format.tickWidth() * 0.6 || tick.x() == format.left())
                    .toList();
        }
    }
}
