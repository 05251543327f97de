package org.followthrough.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Part;
import org.followthrough.demo.script.PartKind;
import org.followthrough.demo.script.Place;
import org.followthrough.demo.script.Script;
import org.followthrough.demo.script.ScriptMistake;
import org.followthrough.demo.script.Verb;
import org.followthrough.demo.script.When;
import org.followthrough.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes what a script says into what happens, deed by deed. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class PlanStories {

    private final Teller teller;
    private final Planner planner;
    private final Gauge gauge;
    private final Map<Verb, Player> players = new EnumMap<>(Verb.class);

    PlanStories(Teller teller, Planner planner, Gauge gauge, List<Player> players) {
        this.teller = teller;
        this.planner = planner;
        this.gauge = gauge;
        players.forEach(player -> player.verbs().forEach(verb -> this.players.put(verb, player)));
    }

    /** Everything that happens in a plan, the making of it first. */
    List<Happening> of(Script script, Cast cast) {
        Remembered plan = Remembered.plan(cast);
        List<Happening> told = new ArrayList<>(part(script.plan(), plan));
        script.others().forEach(part -> told.addAll(part(part, plan.part())));
        return told;
    }

    private List<Happening> part(Part part, Remembered told) {
        When when = part.begun();
        List<Happening> all = new ArrayList<>();
        all.add(happening(
                when.day(), when.person(), part.place(), told.cast(), viewer -> planner.begin(part, told, viewer)));
        part.deeds().forEach(deed -> all.add(happening(deed, told)));
        if (part.kind() == PartKind.MEASURE) {
            all.addAll(readings(part, told));
        }
        return all;
    }

    private Happening happening(Deed deed, Remembered told) {
        Player player = players.get(deed.verb());
        if (player == null) {
            throw new IllegalStateException("Nobody plays " + deed.verb());
        }
        return happening(
                deed.day(), deed.person(), deed.place(), told.cast(), viewer -> player.play(deed, told, viewer));
    }

    /** Whoever keeps a measure writes a quarter's readings down at once, early in the month after. */
    private List<Happening> readings(Part measure, Remembered told) {
        String keeper = measure.fields().of("keeper").words();
        LocalDate defined = measure.begun().day();
        return MonthlyReadings.of(measure.fields().of("readings")).byQuarter().stream()
                .map(quarter -> happening(
                        quarter.writtenAfter(defined),
                        keeper,
                        measure.place(),
                        told.cast(),
                        viewer -> gauge.read(told, quarter.readings(), viewer)))
                .toList();
    }

    private Happening happening(LocalDate day, String person, Place place, Cast cast, Consumer<Viewer> deed) {
        return new Happening(day, () -> {
            try {
                teller.let(day, cast.person(person), deed);
            } catch (ScriptMistake known) {
                throw known;
            } catch (RuntimeException refusal) {
                throw place.refused(refusal);
            }
        });
    }
}
