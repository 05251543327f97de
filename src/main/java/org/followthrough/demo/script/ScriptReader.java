package org.followthrough.demo.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one script. A plan begins with {@code # }; an action with {@code ## }, a measure with {@code ## Measure: }, a local
 * recommendation with {@code ## Local recommendation: }; then lines of the form <i>name: words</i>, then what happened, a
 * line a deed:
 *
 * <pre>
 * - 2025-04-08 lead.trust at risk: The protocol is signed, but nobody has been told.
 *   in the way: Two vacancies in the housing team.
 * </pre>
 *
 * A line that begins with two blanks and a bar is a line of the file that is shown. Nothing else may stand in a script:
 * what cannot be read is a {@link ScriptMistake}.
 */
public final class ScriptReader {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z ]*): (\\S.*)");
    private static final Pattern DEED = Pattern.compile("- (\\S+) ([a-z.]+) ([^:]+)(?:: (\\S.*))?");
    private static final String DETAIL = "  ";
    private static final String OF_FILE = "  |";

    private final String file;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Reading part;
    private @Nullable ReadDeed deed;

    private ScriptReader(String file) {
        this.file = file;
    }

    /**
     * Reads a script.
     *
     * @param file its name, for mistakes
     * @throws ScriptMistake where it cannot be read
     */
    public static Script read(String file, String text) {
        ScriptReader reader = new ScriptReader(file);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            reader.take(lines.get(line).stripTrailing(), new Place(file, line + 1));
        }
        return reader.end();
    }

    private void take(String line, Place place) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("#")) {
            begin(line, place);
        } else if (part == null) {
            throw place.mistake("a script begins with \"# \" and the name of its plan");
        } else if (line.startsWith("- ")) {
            happen(part, line, place);
        } else if (line.startsWith(OF_FILE)) {
            deed(place).file.add(line.substring(OF_FILE.length()).strip());
        } else if (line.startsWith(DETAIL)) {
            say(deed(place).details, line.substring(DETAIL.length()), place);
        } else if (deed == null) {
            say(part.fields, line, place);
        } else {
            throw place.mistake("what is said about it stands before what happened");
        }
    }

    private void begin(String line, Place place) {
        finish();
        PartKind kind = PartKind.headedBy(line, parts.isEmpty())
                .orElseThrow(() -> place.mistake("a script has one \"# \", its plan, and then \"## \" for each part"));
        part = new Reading(kind, kind.titleIn(line), place);
    }

    private void happen(Reading in, String line, Place place) {
        Matcher read = DEED.matcher(line);
        if (!read.matches()) {
            throw place.mistake("what happened reads \"- day person verb: words\"");
        }
        finishDeed(in);
        String said = read.group(3).strip();
        Verb verb = Verb.in(in.kind, said)
                .orElseThrow(() -> place.mistake("nobody can \"" + said + "\" here; known are " + Verb.known(in.kind)));
        LocalDate day = Said.day(read.group(1), place);
        if (in.last != null && day.isBefore(in.last)) {
            throw place.mistake("this was before " + in.last + ", which stands above it");
        }
        in.last = day;
        String words = read.group(4) == null ? "" : read.group(4);
        deed = new ReadDeed(day, read.group(2), verb, verb.objectIn(said), words, place);
    }

    private ReadDeed deed(Place place) {
        if (deed == null) {
            throw place.mistake("nothing has happened yet that this could belong to");
        }
        return deed;
    }

    private static void say(Fields fields, String line, Place place) {
        Matcher read = FIELD.matcher(line);
        if (!read.matches()) {
            throw place.mistake("a line reads \"name: words\"");
        }
        fields.add(read.group(1), new Said(read.group(2), place));
    }

    private void finishDeed(Reading in) {
        if (deed != null) {
            in.deeds.add(deed.done());
            deed = null;
        }
    }

    private void finish() {
        if (part != null) {
            finishDeed(part);
            parts.add(part.done());
        }
    }

    private Script end() {
        finish();
        if (parts.isEmpty()) {
            throw new Place(file, 1).mistake("a script begins with \"# \" and the name of its plan");
        }
        return new Script(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }

    private static final class Reading {
        private final PartKind kind;
        private final String title;
        private final Place place;
        private final Fields fields;
        private final List<Deed> deeds = new ArrayList<>();
        private @Nullable LocalDate last;

        Reading(PartKind kind, String title, Place place) {
            this.kind = kind;
            this.title = title;
            this.place = place;
            this.fields = new Fields(place, kind.known());
        }

        Part done() {
            kind.required().forEach(fields::of);
            return new Part(kind, title, fields, List.copyOf(deeds), place);
        }
    }

    private static final class ReadDeed {
        private final LocalDate day;
        private final String person;
        private final Verb verb;
        private final String object;
        private final String words;
        private final Fields details;
        private final List<String> file = new ArrayList<>();
        private final Place place;

        ReadDeed(LocalDate day, String person, Verb verb, String object, String words, Place place) {
            this.day = day;
            this.person = person;
            this.verb = verb;
            this.object = object;
            this.words = words;
            this.details = new Fields(place, verb.details());
            this.place = place;
        }

        Deed done() {
            return new Deed(day, person, verb, object, words, details, List.copyOf(file), place);
        }
    }
}
