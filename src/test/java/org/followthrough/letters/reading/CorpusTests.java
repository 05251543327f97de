package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published letters and reports against labels checked by eye. */
class CorpusTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "042-news-nn-care-leavers-2024.txt",
                "043-news-nn-ilacs-2022.txt",
                "044-news-nct-focused-visit-april-2025.txt",
                "045-news-nct-fostering-monitoring-visit-2023.txt"
            })
    void refusesNewsArticles(String article) {
        assertThat(new LetterReader().read(Letters.published(article)))
                .isEqualTo(new Refusal(RefusalReason.NOT_A_REPORT));
    }

    @Test
    void readsATruncatedMonitoringVisitAndSaysWhatIsMissing() {
        Proposal proposal = Letters.read(Letters.published("041-mv-bcp-2022-TRUNCATED.txt"));
        assertThat(proposal.kind()).isEqualTo(DocumentKind.MONITORING_VISIT);
        assertThat(proposal.particulars().inspectors().stream().map(Read::value))
                .containsExactly("Steve Lowe", "Louise Hocking");
        assertThat(proposal.scope()).hasSize(2);
        assertThat(proposal.improvements()).isEmpty();
        assertThat(proposal.warnings())
                .contains(ReadingWarning.ENDS_EARLY, ReadingWarning.NO_LETTER_DATE, ReadingWarning.NO_FINDINGS);
    }

    @Test
    void anchorsEveryItemOfEveryDocument() {
        for (String name : Letters.all()) {
            if (new LetterReader().read(Letters.published(name)) instanceof Proposal proposal) {
                Anchoring.holdsFor(proposal);
            }
        }
    }

    @Test
    void numbersTheParagraphsOfReportsWithoutGap() {
        for (String name : Letters.all()) {
            if (name.contains("-ilacs-") && !name.contains("news")) {
                List<Integer> numbers = Letters.read(Letters.published(name)).findings().stream()
                        .map(ReadSentence::paragraph)
                        .distinct()
                        .toList();
                assertThat(numbers).as(name).doesNotContainNull().hasSizeGreaterThan(30);
                assertThat(numbers.get(numbers.size() - 1)).as(name).isEqualTo(numbers.size());
            }
        }
    }

    @Test
    void agreesWithTheLabels() {
        var table = new TreeMap<String, List<String>>();
        for (String line : Letters.published("labels.jsonl").lines().toList()) {
            JsonNode label = JsonMapper.shared().readTree(line);
            String name = label.get("file").asString();
            if (label.get("label_complete").asBoolean() && !name.contains("-news-")) {
                table.put(name, wrong(label, Letters.read(Letters.published(name))));
            }
        }
        table.forEach((name, wrong) -> System.out.printf("%-62s %s%n", name, wrong.isEmpty() ? "all right" : wrong));
        assertThat(table).hasSizeGreaterThan(15);
        table.forEach((name, wrong) -> assertThat(known(name)).as(name).containsAll(wrong));
    }

    /** What this first form does not read yet: never a wrong value, always an empty one with its warning. */
    private static Set<String> known(String name) {
        if (name.contains("-jtai-")) {
            return Set.of();
        }
        return name.contains("-sif-") || name.contains("-send-")
                ? Set.of("inspectors missing", "priority actions missing", "improvements missing", "judgements missing")
                : Set.of();
    }

    private static List<String> wrong(JsonNode label, Proposal read) {
        var wrong = new ArrayList<String>();
        Particulars particulars = read.particulars();
        compare(
                "kind",
                kind(label),
                read.kind().isIlacs() ? "ILACS" : read.kind().name(),
                wrong);
        compare("organisation", text(label, "authority"), value(particulars.organisation()), wrong);
        compare("start", text(label, "inspection_start"), value(particulars.inspectionStart()), wrong);
        compare("end", text(label, "inspection_end"), value(particulars.inspectionEnd()), wrong);
        List<String> inspectors =
                particulars.inspectors().stream().map(Read::value).toList();
        compare(
                "inspectors",
                texts(label, label.has("inspectors") ? "inspectors" : "lead_inspectors"),
                inspectors,
                wrong);
        compare("improvements", texts(label, "needs_to_improve"), plain(read.improvements()), wrong);
        compare("priority actions", texts(label, "priority_actions"), plain(read.priorityActions()), wrong);
        List<String> judgements = read.judgements().stream()
                .map(one -> one.area().folded() + ": " + one.grade().folded())
                .toList();
        compare("judgements", judgements(label), judgements, wrong);
        return wrong;
    }

    private static void compare(String field, Object expected, Object read, List<String> wrong) {
        String expectedWords = squeezed(expected);
        String readWords = squeezed(read);
        if (!expectedWords.equals(readWords)) {
            wrong.add(field + (readWords.isEmpty() ? " missing" : " wrong"));
        }
    }

    /** Labels are to be compared without regard to white space, dashes and capitals of grades. */
    private static String squeezed(Object words) {
        return Matching.of(words.toString()).replaceAll("[\\s\\[\\]-]|null", "");
    }

    private static String kind(JsonNode label) {
        return switch (text(label, "kind")) {
            case "Focused visit letter" -> "FOCUSED_VISIT";
            case "Area SEND" -> "AREA_SEND";
            default -> text(label, "kind");
        };
    }

    private static List<String> judgements(JsonNode label) {
        return label.get("judgements").properties().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().asString())
                .toList();
    }

    private static String text(JsonNode label, String field) {
        return label.get(field).isNull() ? "" : label.get(field).asString();
    }

    private static List<String> texts(JsonNode label, String field) {
        return label.get(field).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> plain(List<ReadItem> items) {
        return items.stream().map(ReadItem::folded).toList();
    }

    private static String value(@Nullable Read<?> read) {
        return read == null ? "" : String.valueOf(read.value());
    }
}
