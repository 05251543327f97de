package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                assertThat(numbers).as(name).hasSizeGreaterThan(30);
                assertThat(numbers.get(numbers.size() - 1)).as(name).isEqualTo(numbers.size());
            }
        }
    }
}
