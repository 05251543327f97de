package org.followthrough.letters.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of cues: our own list of phrases in which inspectors praise, find wanting, or report a promise. The heavier side
 * wins; nothing or a tie is context. Only a proposal comes of it, so a short table that people can read is worth more than a
 * clever one.
 */
final class Cues {

    /** Words that name a grade say what was once judged, not what was now found. */
    private static final List<Cue> NEUTRAL = cues(0, """
            requires improvement to be good / judged to be inadequate / judged inadequate / judged to be good
            no delay / without delay / not delayed / without further delay / risk of drift and delay / reducing delay
            reduces delay / reduce delay / avoid delay / avoids delay / avoiding delay / prevents drift / prevent drift
            prevents delay / minimise delay / minimises delay / risk of delay
            """);

    private static final List<Cue> NEEDS = together(List.of(NEUTRAL, cues(3, """
            not always / not consistently / not consistent / inconsistent / not yet / not embedded / not prioritised
            not good enough / not well / not enough / not sufficient / not sufficiently / insufficient / not effective
            not clear / unclear / not recorded / not addressed / no record / no other options / unassessed
            do not reflect / does not reflect / do not receive / does not receive / do not have / does not have
            too much responsibility / too much / too many / too long / too slow / too late / inordinate
            they lose / lose any / before they can / only if they / hampered by / left at risk / drift / delay / delays
            should have been / could have been / missed opportunity / missed opportunities / over-reliance
            weak / weakness / weaknesses / poor / poorly / inadequate / ineffective / less effective / shortfalls
            lack / lacks / gaps in / fail to / fails to / failed to / failure / failures / deteriorated / declined
            need to improve / needs to improve / requires improvement / inappropriately / misinformed / unsafe / unacceptable
            not getting / not been met / not met / not fully / shortfall / inadequately / high caseloads / no evidence of
            """), cues(2, """
            hindering / hinders / holding back / multiple moves / multiple changes / overly optimistic / over-optimistic
            expectation that / deterioration / backlog / backlogs / yet to / unmet / reliance on / too few / frequent changes / duplication
            disadvantage / have to wait / may have to / deter / limits their / limited / impacting on / long journeys
            still required / not been / do not / does not / did not / are not / is not / unable / not all / sometimes
            variable / varies / vary / variability / struggle to / hindered / barrier / waiting list / turnover / reactive
            """), cues(1, """
            however / although / despite / a small number / a minority / some children
            """)));

    private static final List<Cue> STRENGTHS = together(List.of(NEUTRAL, cues(3, """
            well managed / well supported / strengthened / highly valued / praised / outstanding / exemplary / excellent
            substantially improved / significantly improved / improved significantly / clearly improved / a strength
            robust / strong / flourish / go above and beyond / positive impact / good progress / effective / effectively
            carefully crafted / high-quality / good quality / good-quality / impressive / skilled
            """), cues(2, """
            benefit from / benefit through / benefits from / ambitious / celebrated / carefully / clear and accessible
            meaningful relationships / lasting relationships / trusting relationships / know their / know them well
            feel safe / feel supported / are supported / fully supported / well attended / well-attended / well understood
            well prepared / well informed / helpful / caring / collaborative / supportive / pride / passion / stable
            timely / thorough / sensitively / tenacious / creative / enhanced / improvements / improved / valued
            rightly / well embedded / well established / well-established / well coordinated / well-coordinated / very well
            swiftly / tangible / purposeful / sensitive / comprehensive / valuable / settled / constructive
            child-centred / child-focused / tailored / persistent / innovative / proactive / dedicated / warm / nurturing
            encouraged / confirmed / ensures that / help them / helped them / positive / strong focus / prompt / promptly
            """), cues(1, """
            successfully / clear / detailed / careful / quickly / improves / met / good consideration
            regularly / regular / understand / opportunity / achievements / good / appropriate / appropriately / safe
            """)));

    /** Something that was promised: to be followed until it is there. */
    private static final List<Cue> PROMISES = cues(3, """
            agreed to provide / agreed to give / agreed to fund / have agreed to / has agreed to / with plans for / promised
            plans for it to be / committed to providing / committed to opening / committed to provide / due to open
            due to sign / due to be operational / will be operational / will open / will be provided
            """);

    /** What takes praise back when it stands shortly before it in the same clause: "not always effective". */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not|no|never|nor|cannot|without|lack of|lacks|lacking|insufficiently"
                    + "|insufficient|less|yet to|fail to|fails to|failed to|limited|limits|need to|needs to|more) (?:[^,;:.]{0,30})$");

    private static final int DENIAL_REACH = 45;

    private Cues() {}

    private static boolean isDenied(String matching, int at) {
        return DENIAL.matcher(matching.substring(Math.max(0, at - DENIAL_REACH), at))
                .find();
    }

    static Weighing needs(String matching) {
        return Weighing.of(matching, NEEDS, false);
    }

    static Weighing strengths(String matching) {
        return Weighing.of(matching, STRENGTHS, true);
    }

    static Weighing promises(String matching) {
        return Weighing.of(matching, PROMISES, false);
    }

    /**
     * What one side weighs in a sentence.
     *
     * @param weight the weights of the cues found, added up
     * @param heaviest the weight of the heaviest
     * @param cue the heaviest cue's words; empty when none was found
     */
    record Weighing(int weight, int heaviest, String cue) {

        /** Cues that begin within one already found do not count again. */
        private static Weighing of(String matching, List<Cue> cues, boolean praise) {
            int weight = 0;
            int heaviest = 0;
            String words = "";
            var taken = new boolean[matching.length()];
            for (Cue cue : cues) {
                int at = cue.in(matching);
                if (at >= 0 && !taken[at] && !(praise && isDenied(matching, at))) {
                    Arrays.fill(taken, at, at + cue.words().length(), true);
                    weight += cue.weight();
                    words = cue.weight() > heaviest ? cue.words() : words;
                    heaviest = Math.max(heaviest, cue.weight());
                }
            }
            return new Weighing(weight, heaviest, words);
        }
    }

    private static List<Cue> cues(int weight, String table) {
        return Stream.of(table.strip().split(" / |\n", -1))
                .map(words -> new Cue(words, weight))
                .toList();
    }

    private static List<Cue> together(List<List<Cue>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
