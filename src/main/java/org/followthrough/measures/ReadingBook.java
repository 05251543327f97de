package org.followthrough.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes readings down and corrects them; one writer at a time for each measure. */
@Component
class ReadingBook {

    private final Measures measures;
    private final Readings readings;
    private final MeasureScope scope;
    private final Clock clock;

    ReadingBook(Measures measures, Readings readings, MeasureScope scope, Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.scope = scope;
        this.clock = clock;
    }

    void write(MeasureId id, List<NewReading> written, @Nullable String because, Viewer viewer) {
        Measure measure = locked("record readings", id, viewer);
        Map<LocalDate, Reading> known = readings
                .of(id, written.stream().map(NewReading::on).toList())
                .stream()
                .collect(Collectors.toMap(Reading::readOn, Function.identity()));
        for (NewReading reading : written) {
            requirePossible(reading, measure, viewer);
            Reading before = known.get(reading.on());
            if (before == null) {
                Reading first = readings.save(measure.read(reading, viewer.id(), clock.instant()));
                known.put(first.readOn(), first);
            } else if (because == null) {
                throw new NotAllowedNow("measures.reading.date-taken");
            } else {
                before.correctFigure(reading, because, viewer.id(), clock.instant());
            }
        }
    }

    void correct(ReadingId id, MeasureId of, int version, NewReading words, String because, Viewer viewer) {
        Measure measure = locked("correct a reading", of, viewer);
        Reading reading = readings.findById(id).orElseThrow(() -> NotFound.of(id));
        if (!reading.isOf(of)) {
            throw NotFound.of(id);
        }
        StaleVersion.unlessSame(id, reading.version(), version);
        requirePossible(words, measure, viewer);
        if (!words.on().equals(reading.readOn()) && readings.of(of, words.on()).isPresent()) {
            throw new NotAllowedNow("measures.reading.date-taken");
        }
        reading.correct(words, because, viewer.id(), clock.instant());
    }

    private Measure locked(String verb, MeasureId id, Viewer viewer) {
        scope.require(verb, id, PlanScope.KEEPERS, viewer);
        Measure measure = measures.lock(id).orElseThrow(() -> NotFound.of(id));
        measure.requireKept();
        return measure;
    }

    private static void requirePossible(NewReading reading, Measure measure, Viewer viewer) {
        if (reading.on().isAfter(viewer.today())) {
            throw new IllegalArgumentException("A reading in the future: " + reading.on());
        }
        ValueRule.broken(reading.value(), measure.unit()).ifPresent(rule -> {
            throw new IllegalArgumentException("A value that cannot be: " + rule);
        });
    }
}
