package org.followthrough.letters;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.followthrough.letters.documents.DocumentText;
import org.followthrough.letters.reading.DocumentKind;
import org.followthrough.letters.reading.Particulars;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the reader on labelled letters and prints, for each field, how many documents were read right, wrong or not at all,
 * and the precision and recall of listed items. Words are compared as labelled: white space, dashes and quotes do not count.
 */
public final class LettersScore {

    private static final List<String> FIELDS = List.of(
            "kind",
            "organisation",
            "inspection start",
            "inspection end",
            "letter date",
            "lead inspector",
            "grades",
            "statement due",
            "outcome");

    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Function<Path, Reading> reader;
    private int itemsRead;
    private int itemsLabelled;
    private int itemsRight;
    private int itemsExact;
    private int badSpans;

    LettersScore(Function<Path, Reading> reader) {
        this.reader = reader;
        FIELDS.forEach(field -> fields.put(field, new int[3]));
    }

    /** Prints the score of the texts, and of the files they were published as, in the folder given. */
    public static void main(String[] folder) {
        Path corpus = Path.of(folder[0]);
        for (String form : List.of("file", "pdf")) {
            LettersScore score = new LettersScore(LettersScore::readFile);
            score.of(corpus, form);
            score.print(System.out, form);
        }
    }

    static Reading readFile(Path file) {
        try {
            return DocumentText.read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads what a field of each label names. */
    void of(Path corpus, String form) {
        try {
            for (String line : Files.readAllLines(corpus.resolve("labels.jsonl"))) {
                JsonNode label = JsonMapper.shared().readTree(line);
                if (!label.get(form).isNull()) {
                    score(label, corpus.resolve(label.get(form).asString()));
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    double precision() {
        return itemsRead == 0 ? 1 : (double) itemsRight / itemsRead;
    }

    double recall() {
        return itemsLabelled == 0 ? 1 : (double) itemsRight / itemsLabelled;
    }

    int badSpans() {
        return badSpans;
    }

    void print(PrintStream out, String form) {
        out.printf("%n%-18s %6s %6s %8s   (%s)%n", "field", "right", "wrong", "missing", form);
        fields.forEach((field, counts) -> out.printf("%-18s %6d %6d %8d%n", field, counts[0], counts[1], counts[2]));
        out.printf(
                Locale.ROOT,
                "items: %d labelled, %d read, %d right (%d to the letter); precision %.4f, recall %.4f; spans that are no substring: %d%n",
                itemsLabelled,
                itemsRead,
                itemsRight,
                itemsExact,
                precision(),
                recall(),
                badSpans);
        misses.forEach(miss -> out.println("  " + miss));
    }

    private void score(JsonNode label, Path file) {
        String name = file.getFileName().toString();
        Reading reading = reader.apply(file);
        boolean negative = text(label, "kind").startsWith("news");
        if (reading instanceof Proposal proposal) {
            compare(name, "kind", negative ? "NOT_A_REPORT" : kind(label), family(proposal.kind()));
            if (!negative) {
                particulars(name, label, proposal);
                items(name, label, proposal);
            }
        } else {
            compare(name, "kind", negative ? "NOT_A_REPORT" : kind(label), "NOT_A_REPORT");
        }
    }

    private void particulars(String name, JsonNode label, Proposal read) {
        Particulars found = read.particulars();
        compare(name, "organisation", text(label, "authority"), value(found.organisation()));
        compare(name, "inspection start", text(label, "inspection_start"), value(found.inspectionStart()));
        compare(name, "inspection end", text(label, "inspection_end"), value(found.inspectionEnd()));
        if (label.has("letter_date")) {
            compare(name, "letter date", text(label, "letter_date"), value(found.letterDate()));
        }
        String leads = String.join(", ", texts(label, "lead_inspectors"));
        if (!leads.isEmpty()) {
            List<String> inspectors =
                    found.inspectors().stream().map(Read::value).toList();
            List<String> wanted = texts(label, "lead_inspectors").stream()
                    .map(lead -> lead.replaceAll(" \\(.*", ""))
                    .toList();
            boolean first = inspectors.size() >= wanted.size()
                    && inspectors.subList(0, wanted.size()).equals(wanted);
            compare(name, "lead inspector", leads, first ? leads : String.join(", ", inspectors));
        }
        grades(name, label, read);
        LocalDate due = read.statementDue() == null ? null : read.statementDue().value();
        compare(name, "statement due", text(label, "statement_due"), due == null ? "" : printed(due));
    }

    private void grades(String name, JsonNode label, Proposal read) {
        Map<String, String> wanted = new TreeMap<>();
        label.get("judgements")
                .properties()
                .forEach(entry -> wanted.put(
                        squeezed(entry.getKey()), squeezed(entry.getValue().asString())));
        String outcome = wanted.remove("inspectionoutcome");
        if (outcome != null) {
            compare(
                    name,
                    "outcome",
                    outcome,
                    read.outcome() == null ? "" : read.outcome().folded());
        }
        Map<String, String> found = new TreeMap<>();
        read.judgements()
                .forEach(judgement ->
                        found.put(squeezed(judgement.area().folded()), squeezed(judgement.standardGrade())));
        compare(name, "grades", wanted.toString(), found.toString());
    }

    private void items(String name, JsonNode label, Proposal read) {
        read.findings().forEach(finding -> span(read, finding.start(), finding.end(), finding.text()));
        List<ReadItem> all = new ArrayList<>(read.priorityActions());
        all.addAll(read.improvements());
        all.forEach(item -> span(read, item.start(), item.end(), item.text()));
        if (label.get("label_complete").asBoolean()) {
            match(name, "improvement", texts(label, "needs_to_improve"), read.improvements());
            match(name, "priority action", texts(label, "priority_actions"), read.priorityActions());
        }
    }

    private void match(String name, String list, List<String> wanted, List<ReadItem> read) {
        List<String> left =
                new ArrayList<>(wanted.stream().map(LettersScore::squeezed).toList());
        List<String> exact =
                wanted.stream().map(words -> words.replaceAll("\\s+", " ")).toList();
        itemsExact += (int)
                read.stream().filter(item -> exact.contains(item.folded())).count();
        itemsLabelled += wanted.size();
        itemsRead += read.size();
        for (ReadItem item : read) {
            if (left.remove(squeezed(item.folded()))) {
                itemsRight++;
            } else {
                misses.add(name + ": no such " + list + ": " + item.folded());
            }
        }
        left.forEach(one -> misses.add(name + ": " + list + " not read: " + one));
    }

    private void span(Proposal read, int start, int end, String text) {
        badSpans += read.text().substring(start, end).equals(text) ? 0 : 1;
    }

    private void compare(String name, String field, String wanted, String read) {
        boolean right = squeezed(wanted).equals(squeezed(read));
        boolean missing = squeezed(read).isEmpty();
        int outcome = right ? 0 : missing ? 2 : 1;
        int[] counts = fields.get(field);
        if (counts != null) {
            counts[outcome]++;
        }
        if (!right) {
            misses.add(name + ": " + field + ": labelled " + wanted + ", read " + read);
        }
    }

    private static String squeezed(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u2010-\\u2015\\u2212-]", "")
                .replaceAll("[\\u2018\\u2019\\u02BC]", "'")
                .replaceAll("[\\u201C\\u201D]", "\"");
    }

    private static String kind(JsonNode label) {
        return switch (text(label, "kind")) {
            case "Focused visit letter" -> "FOCUSED_VISIT";
            case "Monitoring visit letter" -> "MONITORING_VISIT";
            case "Area SEND" -> "AREA_SEND";
            default -> text(label, "kind");
        };
    }

    /** Labels do not tell short from standard inspections. */
    private static String family(DocumentKind kind) {
        return kind.name().startsWith("ILACS") ? "ILACS" : kind.name();
    }

    private static String printed(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                .format(day);
    }

    private static String text(JsonNode label, String field) {
        return label.get(field).isNull() ? "" : label.get(field).asString();
    }

    private static List<String> texts(JsonNode label, String field) {
        return label.get(field).valueStream().map(JsonNode::asString).toList();
    }

    private static String value(@Nullable Read<?> read) {
        return read == null ? "" : String.valueOf(read.value());
    }
}
