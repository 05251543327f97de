package org.followthrough.demo.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script says, and that nothing unreadable in one is passed over. */
class ScriptReaderTests {

    private static final String SCRIPT = """
            # A home and a hub
            made: 2024-11-12 officer.north
            organisations: NNC
            answers: NNC-2024-10
            updates: 42

            - 2025-05-06 leader.north says of NNC-2024-10-R1: It goes well: slowly.
              rating: amber

            ## Open a hub
            planned: 2024-11-13 officer.north
            answers: NNC-2024-10-R2; NNC-2024-10 saying hub, too
            lead: Hub manager
            due: 2025-10-31

            - 2025-01-21 lead.trust at risk: The lease is late.
              in the way: A break clause.
            - 2025-10-20 lead.trust shows impact: Visits
              showing: 112 visits.
              file: visits.csv
              | week,visits
              | 1,18
            """;

    @Test
    void readsPlanActionsAndWhatHappened() {
        Script script = ScriptReader.read("hub.md", SCRIPT);
        assertThat(script.plan().title()).isEqualTo("A home and a hub");
        assertThat(script.plan().begun()).isEqualTo(new When(LocalDate.of(2024, 11, 12), "officer.north"));
        Deed said = script.plan().deeds().get(0);
        assertThat(said.verb()).isEqualTo(Verb.SAYS_OF);
        assertThat(said.object()).isEqualTo("NNC-2024-10-R1");
        assertThat(said.words()).isEqualTo("It goes well: slowly.");
        Part action = script.others().get(0);
        assertThat(action.kind()).isEqualTo(PartKind.ACTION);
        assertThat(action.fields().of("answers").phrases())
                .containsExactly("NNC-2024-10-R2", "NNC-2024-10 saying hub, too");
        assertThat(action.deeds()).extracting(Deed::verb).containsExactly(Verb.AT_RISK, Verb.SHOWS);
        assertThat(action.deeds().get(0).details().of("in the way").words()).isEqualTo("A break clause.");
        assertThat(action.deeds().get(1).file()).containsExactly("week,visits", "1,18");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '# A home and a hub'    | A home and a hub              | hub.md, line 1: a script begins with "# "
            organisations: NNC      | organisation: NNC             | hub.md, line 3: "organisation" is not known here
            updates: 42             | updates 42                    | hub.md, line 5: a line reads "name: words"
            2025-05-06 leader       | 2025-05-36 leader             | hub.md, line 7: "2025-05-36" is no day
            says of NNC             | mentions NNC                  | hub.md, line 7: nobody can "mentions NNC-2024-10-R1" here
            rating: amber           | colour: amber                 | hub.md, line 8: "colour" is not known here
            '## Open a hub'         | '# Open a hub'                | hub.md, line 10: a script has one "# "
            due: 2025-10-31         | starts: 2025-10-31            | hub.md, line 10: "due" is missing
            lead: Hub manager       | due: 2025-10-30               | hub.md, line 14: "due" is said twice
            - 2025-10-20 lead.trust | - 2025-01-20 lead.trust       | hub.md, line 18: this was before 2025-01-21
            - 2025-01-21 lead.trust | - 2025-01-21 LEAD             | hub.md, line 16: what happened reads
            lead.trust at risk      | lead.trust at risque          | hub.md, line 16: nobody can "at risque" here
            """)
    void refusesWhatItCannotReadWithFileAndLine(String right, String wrong, String mistake) {
        assertThat(SCRIPT).contains(right);
        assertThatThrownBy(() -> ScriptReader.read("hub.md", SCRIPT.replace(right, wrong)))
                .isInstanceOf(ScriptMistake.class)
                .hasMessageStartingWith(mistake);
    }

    @Test
    void tellsNothingThatIsStillToComeOnTheLastDayOfTheStory() {
        List<LocalDate> days = Scripts.all().stream()
                .flatMap(script -> script.everything())
                .flatMap(part -> part.deeds().stream())
                .map(Deed::day)
                .toList();
        assertThat(days).hasSizeGreaterThan(500).allMatch(day -> day.isBefore(LocalDate.of(2026, 11, 21)));
    }
}
