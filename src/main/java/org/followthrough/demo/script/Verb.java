package org.followthrough.demo.script;

import static org.followthrough.demo.script.PartKind.ACTION;
import static org.followthrough.demo.script.PartKind.LOCAL;
import static org.followthrough.demo.script.PartKind.PLAN;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people do in a script. Some verbs have an object: <i>says of NNC-2024-10-R1: ...</i> */
public enum Verb {
    ON_TRACK(ACTION, "on track", false, "changed", "next", "in the way", "said by", "for"),
    AT_RISK(ACTION, "at risk", false, "changed", "next", "in the way", "said by", "for"),
    OFF_TRACK(ACTION, "off track", false, "changed", "next", "in the way", "said by", "for"),
    NO_CHANGE(ACTION, "no change", false),
    SETS_MILESTONE(ACTION, "sets milestone", true),
    REACHES_MILESTONE(ACTION, "reaches milestone", false),
    MOVES_MILESTONE(ACTION, "moves milestone to", true, "because"),
    DROPS_MILESTONE(ACTION, "drops milestone", false, "because"),
    ASKS_TO_EXTEND(ACTION, "asks to extend to", true),
    GRANTS(ACTION, "grants it", false),
    REFUSES(ACTION, "refuses it", false),
    VIEWS(ACTION, "says for", true, "rating", "because"),
    SHOWS(ACTION, "shows", true, "showing", "dated", "file", "link", "for"),
    ASKS_FOR_SIGN_OFF(ACTION, "asks for sign-off", false),
    TAKES_BACK(ACTION, "takes the request back", false),
    RETURNS(ACTION, "returns it", false),
    SIGNS_OFF(ACTION, "signs off", false, "check", "no check"),
    FINDS_IT_HELD(ACTION, "finds it held", false, "method", "sample", "next"),
    FINDS_IT_DID_NOT_HOLD(ACTION, "finds it did not hold", false, "method", "sample", "because", "due"),
    REOPENS(ACTION, "reopens it", false, "due"),
    ASKS(ACTION, "asks", false, "for"),
    ANSWERS(ACTION, "answers", false, "said by"),
    CLOSES_THE_QUESTION(ACTION, "closes the question", false),
    WITHDRAWS(ACTION, "withdraws it", false),
    RESPONDS(LOCAL, "responds", true),
    FREEZES(PLAN, "freezes", false),
    SAYS_OF(PLAN, "says of", true, "rating", "because");

    private final PartKind part;
    private final String phrase;
    private final boolean withObject;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
    private final Set<String> details;

    Verb(PartKind part, String phrase, boolean withObject, String... details) {
        this.part = part;
        this.phrase = phrase;
        this.withObject = withObject;
        this.details = Collections.unmodifiableSet(new TreeSet<>(List.of(details)));
    }

    Set<String> details() {
        return details;
    }

    /** The object in what was said with this verb; empty where it has none. */
    String objectIn(String said) {
        return said.substring(phrase.length()).strip();
    }

    static Optional<Verb> in(PartKind part, String said) {
        return Arrays.stream(values())
                .filter(verb -> verb.part == part && verb.isIn(said))
                .max(Comparator.comparing((Verb verb) -> verb.phrase.length()));
    }

    static String known(PartKind part) {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .filter(verb -> verb.part == part)
                        .map(verb -> verb.phrase)
                        .toList());
    }

    private boolean isIn(String said) {
        return withObject ? said.startsWith(phrase + " ") : said.equals(phrase);
    }
}
