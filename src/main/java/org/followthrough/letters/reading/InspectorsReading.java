package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the inspectors' names: from the opening sentences of a letter, or from where a report prints its inspectors. */
final class InspectorsReading {

    private static final Pattern LETTER =
            Pattern.compile("\\b(?:majesty's inspectors?|the inspectors?|lead inspectors?)(?: \\(hmi\\))?"
                    + "(?: for (?:this|the) (?:focused |monitoring )?(?:visit|inspection))? (?:was|were):? "
                    + "|\\bvisit was (?:carried out|undertaken|conducted) by (?:(?:two|three) )?"
                    + "(?:(?:her|his) majesty's inspectors?(?: \\(hmi\\))?[,:]? )?");
    private static final String LEAD = "lead inspector";
    private static final List<String> TEAM = List.of("team inspector", "deputy lead inspector", "assisted by");

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}'\\u2019.-]*";
    private static final String NAME =
            NAME_WORD + "(?: (?:de|van|von|der|la|le|" + NAME_WORD + ")){0,3} " + NAME_WORD + "(?<! HMI)";

    /** "Dave Gilkerson HMI, Ofsted Lead inspector": how joint reports print their teams. */
    private static final Pattern AGENCY =
            Pattern.compile("(" + NAME + ")(?: HMI)?,? (?:HMI,? )?(?:Ofsted|CQC|Care Quality Commission)(?: HMI)?,?"
                    + "( [Ll]ead)?( [Ii]nspector)?");

    /** "Maria Jones, Social Care Inspector": how reports on providers print them. */
    private static final Pattern TITLED = Pattern.compile(
            "(" + NAME + ")(?:,? HMI)?,? (?:Social Care (?:Regulatory )?Inspector|Social Care Inspection Manager"
                    + "|Senior HMI|Her Majesty.s Inspector|His Majesty.s Inspector|Regulatory Inspection Manager"
                    + "|social care inspector|HMI)\\b.*");

    private static final List<String> TITLES = List.of(
            ", his majesty",
            ", her majesty",
            " his majesty",
            " her majesty",
            ", senior",
            " senior",
            ", hmi",
            " hmi",
            ", ofsted",
            ", regulatory",
            ", social care",
            " (");
    private static final List<String> NO_NAMES =
            List.of("majesty", "inspector", "ofsted", "hmi", "social care", "quality", "director", "commission");

    /** A line of names is no longer; the bound keeps hostile texts from costing quadratic work. */
    private static final int LONGEST_LINE = 300;

    private static final int MOST_NAMES = 60;

    private final Stored stored;
    private final List<Line> lines;
    private final DocumentKind kind;
    private final Head head;
    private final String foot;

    /** The foot is what follows the last finding: closing words and signature. */
    InspectorsReading(Stored stored, List<Line> lines, DocumentKind kind, Head head, String foot) {
        this.kind = kind;
        this.stored = stored;
        this.lines = lines;
        this.head = head;
        this.foot = foot;
    }

    /** The names, and how many of them, at the beginning, led. */
    record Inspectors(List<Read<String>> names, int leads) {}

    Inspectors read() {
        Inspectors letter = letter();
        if (!letter.names().isEmpty()) {
            return letter;
        }
        Inspectors report = report();
        boolean joint = kind == DocumentKind.JTAI;
        return report.names().isEmpty() && !joint ? teams() : report;
    }

    private Inspectors letter() {
        for (int i = 0; i < head.size(); i++) {
            FoldedText words = head.lines(i, 6);
            Matcher marker = LETTER.matcher(words.matching());
            if (marker.find() && marker.start() <= head.line(i).words().length()) {
                return signerFirst(names(words, marker.end(), sentenceEnd(words.matching(), marker.end())));
            }
        }
        return new Inspectors(List.of(), 0);
    }

    private Inspectors report() {
        for (int i = 0; i < lines.size(); i++) {
            if (beginsWith(i, LEAD)) {
                List<Read<String>> leads = afterColon(i);
                if (!leads.isEmpty()) {
                    var names = new ArrayList<>(leads);
                    names.addAll(teamBelow(i + 1));
                    return new Inspectors(List.copyOf(names), leads.size());
                }
            }
        }
        return new Inspectors(List.of(), 0);
    }

    /** "Lead inspector: A, His Majesty's Inspector", or the name alone on the line below. */
    private List<Read<String>> afterColon(int i) {
        FoldedText line = folded(i, 1);
        int colon = line.words().indexOf(':');
        if (colon < 0 && line.words().length() > LEAD.length() + 2) {
            return List.of();
        }
        boolean below = colon < 0 || colon == line.words().length() - 1;
        FoldedText words = below ? folded(nextWords(i + 1), 1) : line;
        return names(words, below ? 0 : colon + 1, words.words().length());
    }

    private List<Read<String>> teamBelow(int from) {
        var names = new ArrayList<Read<String>>();
        for (int i = from; i < Math.min(lines.size(), from + 6); i++) {
            int at = i;
            if (TEAM.stream().anyMatch(beginning -> beginsWith(at, beginning))) {
                FoldedText words = folded(i, 4);
                int end = words.matching().indexOf(". ");
                int colon = words.words().indexOf(':');
                names.addAll(names(words, colon + 1, end < 0 ? words.words().length() : end));
                break;
            }
        }
        return names;
    }

    private Inspectors teams() {
        var leads = new ArrayList<Read<String>>();
        var others = new ArrayList<Read<String>>();
        for (int i = 0; i < lines.size() && leads.size() + others.size() < MOST_NAMES; i++) {
            if (lines.get(i).length() < LONGEST_LINE && lines.get(i).hasWords()) {
                FoldedText words = folded(i, 1);
                Matcher agency = AGENCY.matcher(words.words());
                while (agency.find()) {
                    boolean led = agency.group(2) != null || beginsWith(i + 1, LEAD);
                    (led ? leads : others).add(name(words, agency.start(1), agency.end(1)));
                }
            }
        }
        if (leads.isEmpty() && others.isEmpty()) {
            others.addAll(titled());
        }
        var names = new ArrayList<>(leads);
        names.addAll(others);
        return new Inspectors(List.copyOf(names), leads.isEmpty() ? Math.min(1, names.size()) : leads.size());
    }

    /** The lines under a report's last heading "Inspectors". */
    private List<Read<String>> titled() {
        var names = new ArrayList<Read<String>>();
        int heading = -1;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).length() > 12 ? "" : folded(i, 1).matching();
            heading = words.equals("inspector") || words.equals("inspectors") ? i : heading;
        }
        for (int i = heading + 1; heading >= 0 && i < Math.min(lines.size(), heading + 20); i++) {
            FoldedText words = folded(i, 1);
            Matcher titled = TITLED.matcher(words.words());
            if (titled.matches()) {
                names.add(name(words, titled.start(1), titled.end(1)));
            }
        }
        return names;
    }

    private FoldedText folded(int from, int count) {
        return from < 0
                ? FoldedText.of(stored, List.of())
                : FoldedText.of(
                        stored, lines.subList(Math.min(from, lines.size()), Math.min(lines.size(), from + count)));
    }

    private int nextWords(int from) {
        for (int i = from; i < Math.min(lines.size(), from + 3); i++) {
            if (lines.get(i).hasWords() && lines.get(i).length() < LONGEST_LINE) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsWith(int i, String beginning) {
        if (i >= lines.size()
                || lines.get(i).length() < beginning.length()
                || lines.get(i).length() > LONGEST_LINE) {
            return false;
        }
        return folded(i, 1).matching().startsWith(beginning);
    }

    private static int sentenceEnd(String matching, int from) {
        int end = matching.indexOf(". ", from);
        return end >= 0 ? end : matching.endsWith(".") ? matching.length() - 1 : matching.length();
    }

    /** Splits "A, B and C"; a part that does not look like a name (two words, both with capitals) is left out. */
    private static List<Read<String>> names(FoldedText words, int from, int to) {
        var names = new ArrayList<Read<String>>();
        int start = from;
        for (String part : words.words().substring(from, Math.max(from, to)).split(", | and |, and |; | & ", -1)) {
            int at = words.words().indexOf(part, start);
            int end = nameEnd(words.matching(), at, at + part.length());
            if (looksLikeName(words.words().substring(at, end).strip()) && names.size() < MOST_NAMES) {
                names.add(name(words, at, end));
            }
            start = at + part.length();
        }
        return names;
    }

    private static Read<String> name(FoldedText words, int from, int to) {
        Passage name = words.passage(from, to);
        return Read.plainly(name.folded(), name);
    }

    private static int nameEnd(String matching, int from, int to) {
        int end = to;
        for (String title : TITLES) {
            int found = matching.indexOf(title, from);
            end = found > from && found < end ? found : end;
        }
        return end;
    }

    private static boolean looksLikeName(String part) {
        String[] names = part.split(" ", -1);
        String matching = Matching.of(part);
        return names.length >= 2
                && names.length <= 5
                && Character.isUpperCase(names[0].charAt(0))
                && Character.isUpperCase(names[names.length - 1].charAt(0))
                && NO_NAMES.stream().noneMatch(matching::contains);
    }

    /** The inspector who signed the letter led the visit. */
    private Inspectors signerFirst(List<Read<String>> names) {
        List<Read<String>> signers =
                names.stream().filter(name -> foot.contains(name.value())).toList();
        if (signers.size() != 1) {
            return new Inspectors(names, names.size() == 1 ? 1 : 0);
        }
        var ordered = new ArrayList<>(signers);
        names.stream().filter(name -> !signers.contains(name)).forEach(ordered::add);
        return new Inspectors(List.copyOf(ordered), 1);
    }
}
