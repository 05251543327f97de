package org.followthrough.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.followthrough.reports.StoryPapers.StoryPaper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.ReadablePaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Papers with as much in them as years of two councils and a trust leave, in every form that they have. */
class StoryPapersTests {

    private static StoryPapers story;

    @BeforeAll
    static void make() {
        story = new StoryPapers();
    }

    @AfterAll
    static void stop() {
        story.close();
    }

    /** Papers of one plan, as each council and the trust has them: to look at one takes seconds. */
    @Test
    void arePdfForAllReadersAndForArchives() {
        none("pdf", story.ofOnePlan(), (paper, pdf) -> VeraPdf.failures(pdf));
    }

    @Test
    void areDocumentsWithHeadingsHeadsOfTablesAndWordsForPictures() {
        none("docx", story.made(), OfficeFailures::ofDocument);
    }

    @Test
    void areSlidesWithTitlesHeadsOfTablesAndWordsForPictures() {
        none("pptx", story.made(), OfficeFailures::ofSlides);
    }

    @Test
    void areWorkbooksWhoseDatesAreDates() {
        none("xlsx", story.made(), WorkbookFailures::of);
    }

    /** The papers of a plan of both councils as the trust has them, in every form. */
    @Test
    void areTheSameBytesWhenTheyAreHadAgain() {
        List<String> differ = new ArrayList<>();
        List<StoryPaper> papers = story.ofOnePlan().stream()
                .filter(paper -> paper.whose().equals(StoryPapers.TRUST))
                .toList();
        for (StoryPaper paper : papers) {
            for (PaperForm<?> form : paper.maker().forms()) {
                if (!Arrays.equals(paper.written(form.extension()), story.writtenAgain(paper, form.extension()))) {
                    differ.add(paper + ", " + form.extension());
                }
            }
        }
        assertThat(papers).hasSizeGreaterThan(6);
        assertThat(differ).isEmpty();
    }

    private static void none(
            String ending, List<StoryPaper> all, BiFunction<ReadablePaper, byte[], List<String>> look) {
        List<StoryPaper> papers =
                all.stream().filter(paper -> paper.has(ending)).toList();
        Map<String, List<String>> failures = new LinkedHashMap<>();
        for (StoryPaper paper : papers) {
            List<String> found = look.apply(paper.paper(), paper.written(ending));
            if (!found.isEmpty()) {
                failures.put(paper.toString(), found);
            }
        }
        assertThat(papers).hasSizeGreaterThan(7);
        assertThat(failures).isEmpty();
    }
}
