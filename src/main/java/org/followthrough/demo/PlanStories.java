package org.followthrough.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.followthrough.demo.script.Deed;
import org.followthrough.demo.script.Part;
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
    private final Map<Verb, Player> players = new EnumMap<>(Verb.class);

    PlanStories(Teller teller, Planner planner, List<Player> players) {
        this.teller = teller;
        this.planner = planner;
        players.forEach(player -> player.verbs().forEach(verb -> this.players.put(verb, player)));
    }

    /** Everything that happens in a plan, the making of it first. */
    List<Happening> of(Script script, Cast cast) {
        Remembered plan = Remembered.plan(cast);
        List<Happening> told = new ArrayList<>();
        Part whole = script.plan();
        told.add(beginning(whole, "made", cast, viewer -> planner.make(whole, plan, viewer)));
        told.addAll(deeds(whole, plan));
        for (Part part : script.others()) {
            Remembered action = plan.part();
            told.add(beginning(part, "planned", cast, viewer -> planner.write(part, action, viewer)));
            told.addAll(deeds(part, action));
        }
        return told;
    }

    private Happening beginning(Part part, String field, Cast cast, Consumer<Viewer> deed) {
        When when = part.fields().of(field).when();
        return happening(when.day(), when.person(), part.place(), cast, deed);
    }

    private List<Happening> deeds(Part part, Remembered told) {
        return part.deeds().stream().filter(deed -> players.containsKey(deed.verb())).map(deed -> happening(deed, told)).toList();
    }

    private Happening happening(Deed deed, Remembered told) {
        Player player = players.get(deed.verb());
        if (player == null) {
            throw new IllegalStateException("Nobody plays " + deed.verb());
        }
        return happening(
                deed.day(), deed.person(), deed.place(), told.cast(), viewer -> player.play(deed, told, viewer));
    }

    private Happening happening(LocalDate day, String person, Place place, Cast cast, Consumer<Viewer> deed) {
        return new Happening(day, () -> {
            try {
                teller.tell(day, cast.person(person), deed);
            } catch (ScriptMistake known) {
                throw known;
            } catch (RuntimeException refusal) {
                throw place.refused(refusal);
            }
        });
    }
}
