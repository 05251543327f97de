package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how far a measure has come, never more exactly than its two ends are shown. */
@Component
public class ChangeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;

    ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as <i>Up 12 since 31 March 2025, which is better</i>; empty when there is nothing to compare. */
    public String of(ScorecardRow row) {
        ReadFigure latest = row.latest();
        ReadFigure begun = row.begun();
        return latest == null || begun == null || !begun.on().isBefore(latest.on()) ? "" : between(begun, latest, row);
    }

    private String between(ReadFigure begun, ReadFigure latest, ScorecardRow row) {
        Figure from = begun.figure();
        Figure to = latest.figure();
        if (!from.small() && !to.small() && from.low() != null && to.low() != null) {
            BigDecimal difference = to.low().subtract(from.low());
            return difference.signum() == 0
                    ? say("same", begun.on())
                    : say(
                            (difference.signum() > 0 ? "up" : "down") + judged(difference.signum() > 0, row.better()),
                            begun.on(),
                            size(difference, row.unit()));
        }
        boolean up = to.isSurelyWorseThan(from, Direction.DOWN);
        boolean down = to.isSurelyWorseThan(from, Direction.UP);
        return up || down
                ? say((up ? "up" : "down") + "-small" + judged(up, row.better()), begun.on())
                : say("small", begun.on());
    }

    private String size(BigDecimal difference, Unit unit) {
        String number = Figures.number(difference.abs());
        return unit == Unit.PERCENT
                ? messages.getMessage("measures.change.points", new Object[] {number}, Locale.UK)
                : number;
    }

    private static String judged(boolean up, Direction better) {
        return up == better.isUp() ? "-better" : "-worse";
    }

    private String say(String what, LocalDate since, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = DAY.format(since);
        System.arraycopy(more, 0, all, 1, more.length);
        return messages.getMessage("measures.change." + what, all, Locale.UK);
    }
}
