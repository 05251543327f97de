package org.followthrough.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.demo.script.Fields;
import org.followthrough.demo.script.Part;
import org.followthrough.demo.script.Said;
import org.followthrough.measures.Direction;
import org.followthrough.measures.Interval;
import org.followthrough.measures.MeasureManagement;
import org.followthrough.measures.NewMeasure;
import org.followthrough.measures.NewReading;
import org.followthrough.measures.Unit;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Defines the measures of the story and writes their readings down. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Gauge {

    private final MeasureManagement measures;

    Gauge(MeasureManagement measures) {
        this.measures = measures;
    }

    /** A unit that is none of the product's is a word of its own. */
    void define(Part part, Remembered told, Viewer viewer) {
        Fields said = part.fields();
        String counted = said.of("unit").words();
        Optional<Unit> unit = unit(counted);
        Optional<Said> baseline = said.find("baseline");
        Optional<Said> target = said.find("target");
        told.measure(measures.define(
                told.plan(),
                new NewMeasure(
                        part.title(),
                        said.wordsOrNull("tells"),
                        unit.orElse(Unit.OTHER),
                        unit.isPresent() ? null : counted,
                        Direction.valueOf(said.of("better").words().toUpperCase(Locale.ROOT)),
                        value(baseline),
                        day(baseline),
                        value(target),
                        day(target),
                        said.of("source").words(),
                        Interval.MONTHLY,
                        told.cast().organisation(said.find("for")),
                        said.find("speaks for").map(Said::phrases).orElse(List.of()).stream()
                                .map(told::action)
                                .toList()),
                viewer));
    }

    void read(Remembered told, List<NewReading> readings, Viewer viewer) {
        measures.readAll(told.measure(), readings, null, viewer);
    }

    private static Optional<Unit> unit(String counted) {
        return switch (counted) {
            case "count" -> Optional.of(Unit.COUNT);
            case "per cent" -> Optional.of(Unit.PERCENT);
            case "days" -> Optional.of(Unit.DAYS);
            default -> Optional.empty();
        };
    }

    private static @Nullable BigDecimal value(Optional<Said> valueOnDay) {
        return valueOnDay.map(said -> new BigDecimal(split(said)[0])).orElse(null);
    }

    private static @Nullable LocalDate day(Optional<Said> valueOnDay) {
        return valueOnDay.map(said -> LocalDate.parse(split(said)[1])).orElse(null);
    }

    private static String[] split(Said valueOnDay) {
        String[] both = valueOnDay.words().split(" on ", -1);
        if (both.length != 2) {
            throw valueOnDay.place().mistake("a value and its day read \"40 on 2024-10-31\"");
        }
        return both;
    }
}
