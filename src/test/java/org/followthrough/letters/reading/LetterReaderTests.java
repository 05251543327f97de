package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReaderTests {

    private final LetterReader reader = new LetterReader();

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF", "\u00A0\u2003"})
    void refusesATextWithoutWords(String text) {
        assertThat(reader.read(text)).isEqualTo(new Refusal(RefusalReason.EMPTY));
    }

    @Test
    void refusesATextOverFiveMillionCharacters() {
        assertThat(reader.read("a".repeat(5_000_001))).isEqualTo(new Refusal(RefusalReason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n1 0 obj",
                "PK\u0003\u0004 word/document.xml",
                "\u0000\u0001\u0002GIF",
                "caf\uFFFD \uFFFD\uFFFD"
            })
    void refusesBytesThatAreNoText(String bytes) {
        assertThat(reader.read(bytes)).isEqualTo(new Refusal(RefusalReason.NOT_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inspectors praised the council after a focused visit to its children's services in October.",
                "<html><body><h1>Focused visit to Anytown</h1></body></html>",
                "The council said: this letter summarises the findings of a busy year.",
                "Main findings of our survey\nPeople like parks."
            })
    void refusesWhatIsNoReport(String text) {
        assertThat(reader.read(text)).isEqualTo(new Refusal(RefusalReason.NOT_A_REPORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "- ", "\n- ", "1. \n", "**", "#", "Inspection of ", "a.B", "[](", "\u25FC\n"})
    @Timeout(60)
    void refusesFiveMillionHostileCharacters(String part) {
        assertThat(reader.read(hostile("", LetterReader.LONGEST, part)))
                .isEqualTo(new Refusal(RefusalReason.NOT_A_REPORT));
    }

    @Test
    @Timeout(60)
    void refusesFiveMillionSpaces() {
        assertThat(reader.read(hostile("", LetterReader.LONGEST, " "))).isEqualTo(new Refusal(RefusalReason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "(",
                "- ",
                ".",
                ". A",
                "[",
                "[a](",
                "**",
                "\n7\n",
                "\nx\n\n",
                "Inspection of a\n",
                "not always ",
                "e.g. ",
                "1 to ",
                "\nThe impact of leaders on\n"
            })
    @Timeout(60)
    void readsALetterWithAMillionHostileCharactersInItsFindings(String part) {
        String letter = Letters.specimen();
        String opening = letter.substring(0, letter.indexOf("PAs are introduced"));
        Proposal proposal = Letters.read(hostile(opening, 1_000_000, part));
        assertThat(proposal.kind()).isEqualTo(DocumentKind.FOCUSED_VISIT);
        assertThat(proposal.improvements()).hasSize(2);
        assertThat(proposal.warnings()).contains(ReadingWarning.ENDS_EARLY);
    }

    @Test
    @Timeout(60)
    void readsALetterWithAHundredThousandItems() {
        String letter = Letters.specimen();
        String opening = letter.substring(0, letter.indexOf("- The provision of"));
        assertThat(Letters.read(hostile(opening, 1_000_000, "\n- abc")).improvements())
                .hasSizeGreaterThan(100_000);
    }

    /** Letters put together at random from sentences, breaks, marks and dirt: nothing is lost, everything is anchored. */
    @Test
    void losesNoSentenceHoweverTheTextIsBroken() {
        var random = new Random(20241031);
        for (int round = 0; round < 200; round++) {
            var words = new StringBuilder();
            String text = opening(random) + findings(random, words) + "\n\nYours sincerely\n\nAnne Other\n";
            Proposal proposal = Letters.read(text);
            Anchoring.holdsFor(proposal);
            List<String> read = proposal.findings().stream()
                    .flatMap(sentence -> Anchoring.words(sentence.folded()).stream())
                    .toList();
            assertThat(read).as("round %s", round).containsExactlyElementsOf(Anchoring.words(words.toString()));
        }
    }

    private static String opening(Random random) {
        String mark = random.nextBoolean() ? "### **" : "";
        String end = mark.isEmpty() ? "" : "**";
        return "1 May 2025\n\nAnne Reader\nDirector\n\nDear Ms Reader\n\n" + mark
                + "Focused visit to Anytown children's services"
                + end
                + "\n\nThis letter summarises the findings of the focused visit to Anytown children's services on 2 and 3 April"
                + " 2025. His Majesty's Inspectors for this visit were Anne Other and Bo Else.\n\n" + mark
                + "Main findings"
                + end + "\n\n";
    }

    private static String findings(Random random, StringBuilder words) {
        List<String> sentences = List.of(
                "Plans are not always written in time, which leaves young people of St. Anne's ward without one.",
                "Workers (e.g. advisers) know the young people well.",
                "Since Sept. 2024 the *offer* has been clear and **well known** to all.",
                "\u201CIt helps,\u201D said one young person of the hub\u2019s drop-in.",
                "Is the wait too long? Often it is!",
                "The protocol (see No. 7) says that at 21 the priority ends.");
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            words.append(sentence).append(' ');
            text.append(broken(sentence, random)).append(random.nextInt(3) == 0 ? "  \r\n\r\n" : " ");
        }
        return text.toString();
    }

    /** Puts a page break before a word that begins with a small letter, or a NUL somewhere. */
    private static String broken(String sentence, Random random) {
        int space = sentence.indexOf(" w", sentence.length() / 3);
        return switch (random.nextInt(4)) {
            case 0 ->
                space < 0 ? sentence : sentence.substring(0, space) + "  \n\n\f\n" + sentence.substring(space + 1);
            case 1 -> sentence.charAt(0) + "\u0000" + sentence.substring(1);
            default -> sentence;
        };
    }

    private static String hostile(String opening, int length, String part) {
        return opening + part.repeat((length - opening.length()) / part.length());
    }
}
