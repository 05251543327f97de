package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.demo.specimens.Part;
import org.followthrough.demo.specimens.Specimen;
import org.followthrough.demo.specimens.SpecimenShelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our specimens against what they say: {@code specimens/expectations.json}, written beside them. */
class SpecimenReadingTests {

    private static final List<SpecimenShelf> SHELVES =
            List.of(new SpecimenShelf(SpecimenShelf.OF_THE_DEMONSTRATION), new SpecimenShelf("specimens"));

    private static final int RUN = 7;

    /** Headings, dates and names are facts or the inspectorate's form, not its prose. */
    private static final Pattern FORM = Pattern.compile(
            "(Inspection dates?|Date of previous inspection|Lead inspector|Team inspectors|Section \\d|This letter summarises"
                    + "|.* \\d+$).*");

    private static final String FULL_NAME = "the office for standards in education childrens services and skills";

    static Stream<JsonNode> expectations() throws IOException {
        try (InputStream file = SpecimenReadingTests.class.getResourceAsStream("/specimens/expectations.json")) {
            return JsonMapper.shared().readTree(file).valueStream();
        }
    }

    static Stream<String> names() {
        return SHELVES.stream().flatMap(shelf -> shelf.names().stream());
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void readsWhatTheSpecimenSays(JsonNode expected) {
        Proposal read = Letters.read(text(expected.get("specimen").asString()));
        assertThat(wrong(expected, read)).isEmpty();
        Anchoring.holdsFor(read);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatStandsBeforeTheTitleIsNoFinding(String name) {
        assertThat(Letters.read(text(name)).findings())
                .isNotEmpty()
                .noneMatch(sentence -> sentence.passage().folded().contains("Specimen written"));
    }

    @Test
    void everySpecimenHasItsExpectations() throws IOException {
        List<String> expected =
                expectations().map(one -> one.get("specimen").asString()).toList();
        assertThat(names().filter(name -> !name.startsWith("2024-10"))).containsExactlyElementsOf(expected);
    }

    @Test
    void noSpecimenSharesAPhraseWithAPublishedText() {
        Set<String> theirs = new HashSet<>();
        Letters.all().forEach(name -> runs(Letters.published(name)).forEach(theirs::add));
        assertThat(theirs).hasSizeGreaterThan(50_000);
        assertThat(names().toList()).allSatisfy(name -> {
            List<String> ours = prose(name).flatMap(SpecimenReadingTests::runs).toList();
            assertThat(ours).hasSizeGreaterThan(100);
            assertThat(ours.stream().filter(theirs::contains)).isEmpty();
        });
    }

    private static List<String> wrong(JsonNode expected, Proposal read) {
        var wrong = new ArrayList<String>();
        var comparison = new Comparison(expected, wrong);
        Particulars particulars = read.particulars();
        comparison.of("kind", read.kind());
        comparison.of("organisation", value(particulars.organisation()));
        comparison.of("inspection_start", value(particulars.inspectionStart()));
        comparison.of("inspection_end", value(particulars.inspectionEnd()));
        comparison.of("letter_date", value(particulars.letterDate()));
        comparison.of(
                "inspectors", particulars.inspectors().stream().map(Read::value).toList());
        comparison.of("scope", read.scope().stream().map(Passage::folded).toList());
        comparison.of(
                "judgements",
                read.judgements().stream()
                        .map(one -> one.area().folded() + ": " + one.grade().folded())
                        .toList());
        comparison.of("priority_actions", folded(read.priorityActions()));
        comparison.of("improvements", folded(read.improvements()));
        comparison.of("recommendations", folded(read.recommendations()));
        comparison.of("requirements", requirements(read.requirements()));
        comparison.of("statement_due", value(read.statementDue()));
        if (expected.has("responsible_bodies")) {
            comparison.of(
                    "responsible_bodies",
                    read.priorityActions().stream()
                            .map(ReadItem::responsibleBody)
                            .map(body -> body == null ? "" : body.folded())
                            .toList());
        }
        if (expected.has("outcome")) {
            comparison.of(
                    "outcome", read.outcome() == null ? "" : read.outcome().folded());
        }
        if (expected.has("paragraphs")) {
            comparison.of(
                    "paragraphs",
                    read.findings().stream()
                            .map(ReadSentence::paragraph)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count());
        }
        return wrong;
    }

    private record Comparison(JsonNode expected, Collection<String> wrong) {

        void of(String field, Object read) {
            String wanted = expected.has(field) ? words(expected.get(field)) : "";
            if (!squeezed(wanted).equals(squeezed(read.toString()))) {
                wrong.add(field);
            }
        }

        private static String words(JsonNode node) {
            if (node.isArray()) {
                return node.valueStream().map(Comparison::words).toList().toString();
            }
            return node.isObject()
                    ? node.properties().stream()
                            .map(entry ->
                                    entry.getKey() + ": " + entry.getValue().asString())
                            .toList()
                            .toString()
                    : node.asString();
        }

        /** White space, dashes, typographic marks and the brackets of lists do not count. */
        private static String squeezed(String words) {
            return Matching.of(words).replaceAll("[\\s\\[\\],\u2212-]", "");
        }
    }

    private static List<String> folded(List<ReadItem> items) {
        return items.stream().map(ReadItem::folded).toList();
    }

    private static List<String> requirements(List<ReadItem> items) {
        return items.stream().map(SpecimenReadingTests::requirement).toList();
    }

    private static String requirement(ReadItem item) {
        Read<LocalDate> due = item.due();
        String date = due == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(due.value());
        String regulation = item.regulation() == null ? "" : item.regulation().folded();
        return List.of("text: " + item.folded(), "due: " + date, "regulation: " + regulation)
                .toString();
    }

    private static Object value(@Nullable Read<?> read) {
        return read == null ? "" : read.value();
    }

    private static String text(String name) {
        return SHELVES.stream()
                .flatMap(shelf -> shelf.text(name).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> prose(String name) {
        Specimen specimen = SHELVES.stream()
                .flatMap(shelf -> shelf.find(name).stream())
                .findFirst()
                .orElseThrow();
        return specimen.parts().stream()
                .filter(part -> !(part instanceof Part.Heading))
                .flatMap(SpecimenReadingTests::lines)
                .filter(line -> !FORM.matcher(line).matches());
    }

    private static Stream<String> lines(Part part) {
        if (part instanceof Part.Table table) {
            boolean judgements = table.rows().get(0).contains("Grade");
            return judgements ? Stream.empty() : table.rows().stream().flatMap(List::stream);
        }
        return part instanceof Part.Paragraph paragraph ? paragraph.lines().stream() : Stream.of(part.words());
    }

    /** Every run of seven words, in lower case and without marks. */
    private static Stream<String> runs(String prose) {
        String plain = prose.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[^a-z0-9 ]", "")
                .replace(FULL_NAME, "")
                .strip();
        String[] words = plain.split(" +", -1);
        return IntStream.rangeClosed(0, words.length - RUN)
                .mapToObj(at -> String.join(" ", Arrays.asList(words).subList(at, at + RUN)));
    }
}
