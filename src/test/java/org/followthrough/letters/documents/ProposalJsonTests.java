package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.followthrough.Corpus;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.Sureness;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProposalJsonTests {

    private static final List<String> KEYS = List.of(
            "file",
            "kind",
            "organisation",
            "inspection_start",
            "inspection_end",
            "letter_date",
            "addressee",
            "lead_inspectors",
            "inspectors",
            "scope",
            "judgements",
            "priority_actions",
            "improvements",
            "recommendations",
            "requirements",
            "raised_from_text",
            "statement_due",
            "findings",
            "outcome",
            "practice_examples",
            "text_sha256",
            "warnings",
            "refusal",
            "message",
            "places");

    @Test
    void hasEveryKeyForEveryDocument() {
        assertThat(names(ProposalJson.line("a.txt", specimen(), false))).containsExactlyElementsOf(KEYS);
        assertThat(names(ProposalJson.line("b.pdf", new Refusal(RefusalReason.SCANNED), false)))
                .containsExactlyElementsOf(KEYS);
        var withText = new ArrayList<>(KEYS);
        withText.addAll(List.of("text", "layout"));
        assertThat(names(ProposalJson.line("a.txt", specimen(), true))).containsExactlyElementsOf(withText);
        assertThat(names(ProposalJson.line("b.pdf", new Refusal(RefusalReason.SCANNED), true)))
                .containsExactlyElementsOf(withText);
    }

    @Test
    void saysWhatWasReadInPlainValues() throws Exception {
        Proposal read = specimen();
        JsonNode json = JsonMapper.shared().readTree(ProposalJson.line("a.txt", read, true));
        assertThat(json.get("kind").asString()).isEqualTo("FOCUSED_VISIT");
        assertThat(json.get("inspection_start").asString()).isEqualTo("2024-10-01");
        JsonNode item = json.get("improvements").get(0);
        String text = json.get("text").asString();
        assertThat(text.substring(item.get("start").asInt(), item.get("end").asInt()))
                .isEqualTo(read.improvements().get(0).text());
        assertThat(item.get("text").asString())
                .isEqualTo(read.improvements().get(0).folded());
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(json.get("text_sha256").asString()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void saysWhyAFileWasRefused() {
        JsonNode json = JsonMapper.shared()
                .readTree(ProposalJson.line("b.pdf", new Refusal(RefusalReason.NOT_A_REPORT), false));
        assertThat(json.get("kind").asString()).isEqualTo("NOT_A_REPORT");
        assertThat(json.get("refusal").asString()).isEqualTo("NOT_A_REPORT");
        assertThat(json.get("message").asString())
                .startsWith("This does not look like")
                .endsWith(".");
    }

    @Test
    void hasASentenceForEveryRefusal() {
        for (RefusalReason reason : RefusalReason.values()) {
            assertThat(Messages.of(reason)).as(reason.name()).endsWith(".").doesNotContain("'");
        }
    }

    @Test
    void givesTheWholeProposalBack() {
        assertReadsBack(specimen());
        assertReadsBack(new Refusal(RefusalReason.ENCRYPTED));
        assertThat(specimen().findings()).isNotEmpty();
    }

    @Test
    void givesBackWhatOnlyOtherReportsHave() {
        Proposal read = specimen();
        Passage words = read.improvements().get(0).passage();
        var due = new Read<>(LocalDate.of(2025, 3, 31), words, Sureness.LOW);
        var item = new ReadItem(words, 3, words, words, words, due);
        var rich = new Proposal(
                read.source(),
                read.kind(),
                read.particulars(),
                read.scope(),
                List.of(),
                List.of(item),
                read.improvements(),
                List.of(item),
                List.of(item),
                due,
                words,
                read.findings(),
                read.raisedFromText(),
                List.of(words),
                read.warnings());
        assertReadsBack(rich);
        JsonNode requirement = JsonMapper.shared()
                .readTree(ProposalJson.line("a", rich, false))
                .get("requirements")
                .get(0);
        assertThat(requirement.get("due").asString()).isEqualTo("2025-03-31");
        assertThat(requirement.get("regulation").asString()).isEqualTo(words.folded());
    }

    @Test
    void givesEverySampleBack() {
        var files = new ArrayList<>(Corpus.files(".pdf"));
        files.addAll(Corpus.files(".txt"));
        for (Path file : files) {
            assertReadsBack(DocumentText.read(Corpus.bytes(file)));
        }
    }

    @Test
    void refusesLinesThatAreNone() {
        for (String line : List.of("", "{", "{}", "[]", "{\"refusal\":null,\"text\":\"\"}")) {
            assertThatIllegalArgumentException().as(line).isThrownBy(() -> ProposalOfJson.reading(line));
        }
    }

    private static void assertReadsBack(Reading reading) {
        assertThat(ProposalOfJson.reading(ProposalJson.line("file", reading, true)))
                .isEqualTo(reading);
    }

    private static List<String> names(String line) {
        return List.copyOf(JsonMapper.shared().readTree(line).propertyNames());
    }

    static Proposal specimen() {
        return (Proposal) DocumentText.read(specimenBytes());
    }

    static byte[] specimenBytes() {
        String name = "/demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt";
        try (InputStream text = ProposalJsonTests.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(text, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
