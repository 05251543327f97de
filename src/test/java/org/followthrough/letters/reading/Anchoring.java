package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The invariant of every proposal: each item stands in the stored text, word for word, where its span says. */
final class Anchoring {

    private Anchoring() {}

    static void holdsFor(Proposal proposal) {
        String stored = proposal.text();
        for (Passage passage : passages(proposal)) {
            assertThat(stored.substring(passage.start(), passage.end())).isEqualTo(passage.text());
            assertThat(passage.text()).isEqualTo(passage.text().strip());
            assertThat(passage.folded()).isNotBlank().doesNotContain("\n", "  ", "**");
            assertThat(words(passage.text()
                            .replaceAll("(?<=[\\p{L}\\p{N}][-\u2010\u2011\u2013])\\s*\n\\s*(?=[\\p{L}\\p{N}])", "")))
                    .containsSubsequence(words(passage.folded()));
        }
        int last = 0;
        for (ReadSentence sentence : proposal.findings()) {
            assertThat(sentence.start()).as("sentences do not overlap").isGreaterThanOrEqualTo(last);
            last = sentence.end();
        }
        assertThat(StoredText.of(stored).text()).isEqualTo(stored);
    }

    /** Words without marks, as far as a passage may contain any. */
    static List<String> words(String text) {
        return Arrays.stream(text.replace("**", "").split("[\\s\u00A0]+", -1))
                .filter(word -> !word.isEmpty() && !word.startsWith("[") && !word.contains("]("))
                .toList();
    }

    private static List<Passage> passages(Proposal proposal) {
        var all = new ArrayList<Passage>();
        all.addAll(proposal.scope());
        proposal.priorityActions().forEach(item -> all.add(item.passage()));
        proposal.requirements().forEach(item -> all.add(item.passage()));
        proposal.recommendations().forEach(item -> all.add(item.passage()));
        all.addAll(proposal.practiceExamples());
        proposal.improvements().forEach(item -> all.add(item.passage()));
        proposal.findings().forEach(sentence -> all.add(sentence.passage()));
        proposal.raisedFromText().forEach(need -> all.add(need.sentence().passage()));
        proposal.judgements().forEach(judgement -> all.addAll(List.of(judgement.area(), judgement.grade())));
        fields(proposal.particulars()).filter(Objects::nonNull).forEach(read -> all.add(read.passage()));
        return all;
    }

    private static Stream<Read<?>> fields(Particulars read) {
        var fields = new ArrayList<Read<?>>(read.inspectors());
        fields.addAll(
                Arrays.asList(read.organisation(), read.inspectionStart(), read.inspectionEnd(), read.letterDate()));
        if (read.addressee() != null) {
            fields.addAll(
                    Arrays.asList(read.addressee().name(), read.addressee().role()));
        }
        return fields.stream();
    }
}
