package org.followthrough.letters.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which authority, area or provider was inspected, from the title or the opening sentence of each kind. */
final class OrganisationReading {

    /** Words that say what an authority is and not where, longest first. */
    private static final List<String> TAILS = List.of(
            " metropolitan borough council",
            " metropolitan district council",
            " metropolitan council",
            " county council",
            " district council",
            " borough council",
            " city council",
            " council",
            " local area partnership",
            " local area",
            "'s",
            "'");

    private static final String JOINT = "joint targeted area inspection";

    /** The area is what follows the last "in" of a joint inspection's title. */
    private static final Pattern IN_AREA = Pattern.compile(".* in (?:the )?(?=\\p{Lu})");

    /** How the sentence after the title begins. */
    private static final List<String> AFTER_TITLE = List.of(
            "this letter", "between ", "from ", "on ", "in ", "during ", "inspectors", "the inspection", "this joint");

    /** What stands under a provider's name. */
    private static final String[] PROVIDER_SIGNS = {
        "registered provider",
        "full inspection",
        "assurance inspection",
        "interim inspection",
        "monitoring visit",
        "inspected under",
        "inspection date",
        "unique reference",
        "information about this",
        "provision subtype",
        "urn:"
    };

    private static final int LONGEST_NAME = 120;

    private static final String REGISTERED_PROVIDER = "registered provider:";

    private final Head head;

    OrganisationReading(Head head) {
        this.head = head;
    }

    @Nullable
    Read<String> read(DocumentKind kind) {
        Passage name =
                switch (kind) {
                    case FOCUSED_VISIT -> between("focused visit to ", " on ");
                    case MONITORING_VISIT -> monitored();
                    case JTAI -> joint();
                    case AREA_SEND -> send();
                    case SCCIF -> provider();
                    case ILACS_STANDARD, ILACS_SHORT, SIF, OTHER_REPORT -> titled();
                };
        return name == null ? null : Read.plainly(withoutTail(name.folded()), name);
    }

    private @Nullable Passage titled() {
        Title title = Title.of(head);
        return title == null ? null : title.organisation();
    }

    private @Nullable Passage monitored() {
        Passage to = between("monitoring visit to ", " on ");
        return to == null ? between("monitoring visit of ", " on ") : to;
    }

    private @Nullable Passage send() {
        Passage of = between(" inspection of ", " inspection date");
        if (of == null) {
            of = between(" inspection of ", " local area partnership");
        }
        return of == null ? between("send inspection in ", " between ") : of;
    }

    /** The name at the head of a provider's report; an anonymised home has its provider's name only. */
    private @Nullable Passage provider() {
        int signs = head.beginning(PROVIDER_SIGNS);
        int from = 0;
        for (int i = 0; i < signs; i++) {
            from = head.line(i).words().endsWith(".") ? i + 1 : from;
        }
        for (int i = from; i < signs; i++) {
            FoldedText line = head.line(i);
            boolean name = line.words().chars().filter(Character::isLetter).count() > 4
                    && line.words().length() < LONGEST_NAME
                    && !line.matching().contains("ofsted");
            if (name) {
                return line.whole();
            }
        }
        int at = head.beginning(REGISTERED_PROVIDER);
        if (at < 0) {
            return null;
        }
        FoldedText line = head.line(at);
        return line.words().length() > REGISTERED_PROVIDER.length() + 1
                ? line.passage(REGISTERED_PROVIDER.length(), line.words().length())
                : null;
    }

    /** The words between two others, up to "children's services" if they are among them. */
    private @Nullable Passage between(String before, String after) {
        for (int i = 0; i < head.size(); i++) {
            FoldedText words = head.lines(i, 3);
            String matching = words.matching();
            int found = matching.indexOf(before);
            if (found < 0 || found > 60) {
                continue;
            }
            int start = found + before.length();
            int end = firstOf(
                    matching,
                    start,
                    " local authority children's services",
                    " local authority children's social care",
                    " local authority's children",
                    " children's services",
                    " children's social care",
                    after);
            if (end > start && end - start < 100) {
                return words.passage(matching.startsWith("the ", start) ? start + 4 : start, end);
            }
        }
        return null;
    }

    /** "Joint targeted area inspection of Solihull", or "... of the multi-agency response to ... in Liverpool". */
    private @Nullable Passage joint() {
        int at = head.beginning(JOINT);
        if (at < 0) {
            return null;
        }
        int count = 1;
        while (count < 4
                && at + count < head.size()
                && !isAfterTitle(head.line(at + count).matching())) {
            count++;
        }
        FoldedText title = head.lines(at, count);
        Matcher in = IN_AREA.matcher(title.words());
        if (in.find()) {
            return title.passage(in.end(), title.words().length());
        }
        int of = title.matching().indexOf(" of ");
        return of < 0 ? null : title.passage(of + 4, title.words().length());
    }

    /** Whether these words begin the sentence that follows a letter's title. */
    static boolean isAfterTitle(String matching) {
        return AFTER_TITLE.stream().anyMatch(matching::startsWith);
    }

    private static int firstOf(String matching, int from, String... ends) {
        int first = -1;
        for (String end : ends) {
            int found = matching.indexOf(end, from);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    private static String withoutTail(String name) {
        String matching = Matching.of(name);
        for (String tail : TAILS) {
            if (matching.endsWith(tail)) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }
}
