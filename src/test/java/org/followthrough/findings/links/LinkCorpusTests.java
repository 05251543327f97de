package org.followthrough.findings.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.Corpus;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.links.LinkedItem.Relation;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.junit.jupiter.api.Test;

/** What is offered between published letters, read by eye; the figures are in the decision record on likeness. */
class LinkCorpusTests {

    private static final String NORTH_2022 = "002-ilacs-north-northamptonshire-2022.txt";
    private static final String NORTH_2024 = "001-fv-north-northamptonshire-2024.txt";
    private static final String NORTH_2026 = "004-ilacs-north-northamptonshire-2026.txt";
    private static final String WEST_2022 = "003-ilacs-west-northamptonshire-2022.txt";
    private static final String WEST_2026 = "005-ilacs-west-northamptonshire-2026.txt";

    @Test
    void offersWhatTheReportOf2026SaysAboutTheItemsOf2022And2024() {
        List<LinkedItem> earlier = new ArrayList<>(items(NORTH_2024, Relation.EARLIER));
        earlier.addAll(items(NORTH_2022, Relation.EARLIER));
        List<OfferedLink> offers = print("North 2022, 2024 -> 2026", NORTH_2026, earlier);

        assertOffered(offers, "Two hubs for care-experienced", "Ease of access to hub-type services", 0.22);
        assertOffered(offers, "often access support from the leaving care hubs", "Ease of access to hub-type", 0.35);
        assertOffered(offers, "A refreshed housing protocol", "Housing provision for care-experienced", 0.25);
        assertOffered(offers, "The use of illegal, unregistered", "the use of unregistered children", 0.25);
        assertOffered(offers, "comprehensive strategic and operational", "the use of unregistered children", 0.22);
        assertOffered(offers, "Creative direct work helps children", "The quality of direct work", 0.4);
        assertThat(offers.stream().filter(pair -> pair.kind() == LinkKind.COMMENT))
                .as("what a person can go through")
                .hasSizeLessThan(60);
    }

    @Test
    void offersWhatTheReportOf2026SaysAboutTheItemsOfTheWest() {
        List<OfferedLink> offers = print("West 2022 -> 2026", WEST_2026, items(WEST_2022, Relation.EARLIER));

        assertOffered(offers, "life-story work is effective in helping", "The quality of direct work", 0.4);
        assertOffered(offers, "reduction in the use of unregistered", "the use of unregistered children", 0.22);
    }

    @Test
    void offersTheItemsOfBothCouncilsAsTheSameWords() {
        List<OfferedLink> of2022 = print("North and West 2022", NORTH_2022, items(WEST_2022, Relation.NEIGHBOUR));
        assertThat(of2022).hasSize(4).allMatch(pair -> pair.likeness() == 1);

        List<OfferedLink> of2026 = print("North and West 2026", NORTH_2026, items(WEST_2026, Relation.NEIGHBOUR));
        assertThat(of2026).extracting(OfferedLink::likeness).hasSize(2).contains(1.0);
        assertThat(of2026.get(1).likeness()).isBetween(0.8, 0.99);
    }

    private static List<OfferedLink> print(String title, String letter, List<LinkedItem> items) {
        List<LinkPassage> own = own(letter);
        long begun = System.nanoTime();
        List<OfferedLink> offers = new LinkOffers(own, items).all();
        System.out.printf(
                "%n%s: %d offers from %d passages and %d items in %d ms%n",
                title, offers.size(), own.size(), items.size(), (System.nanoTime() - begun) / 1_000_000);
        offers.forEach(pair -> System.out.printf(
                "  %s %-11s %s: %s%n       %s: %s %s%n",
                pair.score(),
                pair.kind(),
                pair.to().reference(),
                cut(pair.to().words()),
                pair.from().name(),
                cut(pair.from().words()),
                pair.shared()));
        return offers;
    }

    private static void assertOffered(List<OfferedLink> offers, String passage, String item, double atLeast) {
        assertThat(offers).anySatisfy(pair -> {
            assertThat(pair.from().words()).contains(passage);
            assertThat(pair.to().words()).contains(item);
            assertThat(pair.likeness()).isGreaterThanOrEqualTo(atLeast);
        });
    }

    private static List<LinkPassage> own(String letter) {
        Proposal read = read(letter);
        List<LinkPassage> own = new ArrayList<>();
        read.findings()
                .forEach(sentence -> own.add(new LinkPassage(
                        UUID.randomUUID(), false, String.valueOf(own.size() + 1), plain(sentence.text()))));
        listed(read)
                .forEach(words -> own.add(new LinkPassage(UUID.randomUUID(), true, "R" + own.size(), plain(words))));
        return own;
    }

    private static List<LinkedItem> items(String letter, Relation relation) {
        List<LinkedItem> items = new ArrayList<>();
        listed(read(letter))
                .forEach(words -> items.add(new LinkedItem(
                        new RecommendationId(UUID.randomUUID()),
                        letter.substring(0, 3) + "-R" + (items.size() + 1),
                        RecommendationKind.AREA_FOR_IMPROVEMENT,
                        plain(words),
                        letter,
                        LocalDate.EPOCH,
                        "",
                        relation,
                        Set.of(),
                        Set.of())));
        return items;
    }

    private static List<String> listed(Proposal read) {
        return Stream.of(read.priorityActions(), read.improvements())
                .flatMap(List::stream)
                .map(item -> item.text())
                .toList();
    }

    private static String plain(String words) {
        return PlainWords.of(words);
    }

    private static Proposal read(String letter) {
        try {
            assertThat(new LetterReader().read(Files.readString(Corpus.folder().resolve(letter))))
                    .isInstanceOf(Proposal.class);
            return (Proposal)
                    new LetterReader().read(Files.readString(Corpus.folder().resolve(letter)));
        } catch (IOException missing) {
            return fail(missing);
        }
    }

    private static String cut(String words) {
        return words.length() > 130 ? words.substring(0, 130) + "…" : words;
    }
}
