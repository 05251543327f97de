package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The focused visit of October 2024: what holds for our specimen holds for the published letter. */
class FocusedVisitTests {

    enum Letter {
        SPECIMEN,
        PUBLISHED;

        String text() {
            return this == SPECIMEN ? Letters.specimen() : Letters.published("001-fv-north-northamptonshire-2024.txt");
        }

        Proposal proposal() {
            return Letters.read(text());
        }
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void readsWhoWhenAndByWhom(Letter letter) {
        Proposal proposal = letter.proposal();
        Particulars read = proposal.particulars();
        assertThat(proposal.kind()).isEqualTo(DocumentKind.FOCUSED_VISIT);
        assertThat(value(read.organisation())).isEqualTo("North Northamptonshire");
        assertThat(value(read.inspectionStart())).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(value(read.inspectionEnd())).isEqualTo(LocalDate.of(2024, 10, 2));
        assertThat(value(read.letterDate())).isEqualTo(LocalDate.of(2024, 10, 31));
        Addressee addressee = Objects.requireNonNull(read.addressee(), "addressee");
        assertThat(value(addressee.name())).isEqualTo("Charisse Monero");
        assertThat(value(addressee.role())).isEqualTo("Executive Director of Children's Services");
        assertThat(read.inspectors().stream().map(Read::value))
                .containsExactly("Jenny-ellen Scotland", "Russel Breyer");
        assertThat(proposal.judgements()).isEmpty();
        assertThat(proposal.warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void tellsScopeFromWhatNeedsToImprove(Letter letter) {
        Proposal proposal = letter.proposal();
        assertThat(proposal.scope()).hasSize(4);
        assertThat(proposal.priorityActions()).isEmpty();
        assertThat(proposal.improvements()).hasSize(2);
        assertThat(proposal.improvements().get(0).text())
                .containsIgnoringCase("housing")
                .doesNotStartWith("-");
        assertThat(proposal.improvements().get(1).text()).contains("hub").endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void anchorsEveryItemInTheStoredText(Letter letter) {
        Anchoring.holdsFor(letter.proposal());
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void hasEveryWordOfTheMainFindingsExactlyOnce(Letter letter) {
        String stored = StoredText.of(letter.text()).text();
        int heading = stored.indexOf("### **Main findings**");
        String section = stored.substring(heading + "### **Main findings**".length(), stored.indexOf("\nOfsted will "));
        String read = sentencesOf(letter.proposal(), "Main findings").collect(Collectors.joining(" "));
        assertThat(Anchoring.words(read)).containsExactlyElementsOf(Anchoring.words(section));
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void readsWholeSentences(Letter letter) {
        Proposal proposal = letter.proposal();
        assertThat(proposal.findings()).hasSizeGreaterThan(55).allSatisfy(sentence -> {
            assertThat(sentence.folded()).matches("[\"A-Z].*[.?!][\"']?");
            assertThat(sentence.folded()).doesNotContainPattern("[a-z0-9]\\. [A-Z](?!eter)");
        });
        assertThat(sentencesOf(proposal, "Headline findings")).hasSizeBetween(6, 10);
        assertThat(sentencesOf(proposal, "Main findings")).hasSizeBetween(50, 62);
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void joinsASentenceThatAPageBreakCutsInTwo(Letter letter) {
        List<ReadSentence> broken = letter.proposal().findings().stream()
                .filter(sentence -> sentence.text().contains("\n\n"))
                .toList();
        assertThat(broken).hasSizeBetween(2, 4);
        assertThat(broken.get(0).folded()).endsWith("improved.").doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void raisesWhatTheListLeavesOut(Letter letter) {
        List<RaisedNeed> raised = letter.proposal().raisedFromText();
        for (String subject : List.of(
                "21.*years",
                "Too much.*young people",
                "inordinate",
                "ESOL",
                "not always.*(updated|rewritten)",
                "trauma")) {
            assertThat(raised).anySatisfy(need -> {
                assertThat(need.sentence().folded()).containsPattern(subject);
                assertThat(need.reason()).isEqualTo(RaisedNeed.Reason.STATED_NEED);
                assertThat(need.sentence().type()).isEqualTo(ProposedType.NEEDS_IMPROVEMENT);
            });
        }
        for (String promise : List.of("bus pass", "hub.*Kettering.*months")) {
            assertThat(raised).anySatisfy(need -> {
                assertThat(need.sentence().folded()).containsPattern(promise);
                assertThat(need.reason()).isEqualTo(RaisedNeed.Reason.PROMISE);
            });
        }
        assertThat(raised).hasSizeLessThan(14);
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void proposesATypeWithItsCue(Letter letter) {
        List<ReadSentence> findings = letter.proposal().findings();
        assertThat(typeOf(findings, "well managed")).isEqualTo(ProposedType.STRENGTH);
        assertThat(typeOf(findings, "praised")).isEqualTo(ProposedType.STRENGTH);
        assertThat(typeOf(findings, "hampered by")).isEqualTo(ProposedType.NEEDS_IMPROVEMENT);
        assertThat(typeOf(findings, "no other options")).isEqualTo(ProposedType.NEEDS_IMPROVEMENT);
        assertThat(findings)
                .allSatisfy(sentence ->
                        assertThat(sentence.cue() == null).isEqualTo(sentence.type() == ProposedType.CONTEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028"})
    void readsTheSameWhateverTheLineEnds(String lineEnd) {
        String text = Letters.specimen();
        assertThat(Letters.read("\uFEFF" + text.replace("\n", lineEnd))).isEqualTo(Letters.read(text));
    }

    @Test
    void readsALetterThatCopyingRobbedOfItsMarks() {
        String plain = Letters.specimen().replace("### ", "").replace("**", "").replace("- ", "\u2022 ");
        Proposal marked = Letters.read(Letters.specimen());
        Proposal proposal = Letters.read(plain);
        assertThat(proposal.improvements().stream().map(ReadItem::folded))
                .containsExactlyElementsOf(
                        marked.improvements().stream().map(ReadItem::folded).toList());
        assertThat(proposal.findings().stream().map(ReadSentence::folded))
                .containsExactlyElementsOf(
                        marked.findings().stream().map(ReadSentence::folded).toList());
    }

    private static Stream<String> sentencesOf(Proposal proposal, String section) {
        return proposal.findings().stream()
                .filter(sentence -> sentence.section().equals(section))
                .map(ReadSentence::folded);
    }

    private static ProposedType typeOf(List<ReadSentence> findings, String words) {
        return findings.stream()
                .filter(sentence -> sentence.folded().contains(words))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static <T> T value(@org.jspecify.annotations.Nullable Read<T> read) {
        Read<T> found = Objects.requireNonNull(read, "what was read");
        assertThat(found.sureness()).isEqualTo(Sureness.HIGH);
        return found.value();
    }
}
