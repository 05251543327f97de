package org.followthrough.reports.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.Block.Tone;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** The action plan as it is read: at a glance, how it is run, then part by part. */
final class ActionPlanBlocks {

    private final PaperWords words;
    private final ActionPlanGrids grids;

    ActionPlanBlocks(PaperWords words) {
        this.words = words;
        this.grids = new ActionPlanGrids(words);
    }

    List<Block> of(ActionPlanPaper paper) {
        List<Block> blocks = new ArrayList<>();
        glance(paper, blocks);
        governance(paper, blocks);
        parts(paper, 2, blocks);
        return blocks;
    }

    /** The parts alone, a level deeper than in the paper of their own. */
    List<Block> asAppendix(ActionPlanPaper paper) {
        List<Block> blocks = new ArrayList<>();
        narrowing(paper.narrowing(), blocks);
        if (paper.parts().isEmpty()) {
            blocks.add(Block.Words.plain(words.of("reports.nothing")));
        }
        parts(paper, 3, blocks);
        return blocks;
    }

    private void glance(ActionPlanPaper paper, List<Block> blocks) {
        blocks.add(new Block.Heading(2, words.of("reports.summary")));
        narrowing(paper.narrowing(), blocks);
        blocks.add(Block.Words.plain(counts(paper)));
        if (paper.parts().isEmpty()) {
            blocks.add(Block.Words.plain(words.of("reports.nothing")));
            return;
        }
        blocks.add(Block.Words.note(words.of("reports.count.note")));
        paper.parts().forEach(part -> blocks.add(grids.summary(part, paper.coloursInUse())));
    }

    private String counts(ActionPlanPaper paper) {
        String all = words.of("reports.count.actions", paper.actionCount());
        String rated = paper.actionsByRating().entrySet().stream()
                .map(count -> words.of("reports.count." + count.getKey().key(), count.getValue()))
                .collect(Collectors.joining(", "));
        return rated.isEmpty() ? all : words.of("reports.action-plan.counts", all, rated);
    }

    private void narrowing(Narrowing narrowing, List<Block> blocks) {
        if (!narrowing.isSet()) {
            return;
        }
        blocks.add(new Block.Words(words.of("reports.action-plan.narrowed"), Tone.STRONG));
        blocks.add(new Block.Points(narrowing.by()));
        if (!narrowing.leftOut().isEmpty()) {
            blocks.add(Block.Words.plain(
                    words.of("reports.action-plan.left-out", String.join(", ", narrowing.leftOut()))));
        }
    }

    private void governance(ActionPlanPaper paper, List<Block> blocks) {
        Governance run = paper.governance();
        blocks.add(new Block.Heading(2, words.of("reports.action-plan.governance")));
        blocks.add(new Block.Facts(
                new GovernanceWords(words).facts(run, paper.heading().asAt())));
        if (!run.dates().isEmpty()) {
            blocks.add(new Block.Heading(3, words.of("reports.action-plan.dates")));
            blocks.add(grids.dates(run.dates()));
        }
    }

    private void parts(ActionPlanPaper paper, int level, List<Block> blocks) {
        for (ActionPlanPaper.Part part : paper.parts()) {
            String key = part.origin().key();
            blocks.add(new Block.Heading(level, words.of("reports.part." + key)));
            blocks.add(Block.Words.note(words.of("reports.part-note." + key)));
            part.sections().forEach(section -> section(section, level + 1, blocks));
        }
    }

    private void section(RecommendationSection section, int level, List<Block> blocks) {
        blocks.add(
                new Block.Heading(level, words.of("reports.action-plan.section", section.reference(), section.kind())));
        blocks.add(new Block.Quote(section.words(), source(section.source())));
        List<Fact> facts = facts(section);
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        if (!section.leaderUpdates().isEmpty()) {
            blocks.add(grids.leaderUpdates(section));
        }
        blocks.add(
                section.actions().isEmpty()
                        ? Block.Words.plain(words.of("reports.no-actions"))
                        : grids.actions(section));
    }

    private String source(RecommendationSection.Source source) {
        return source.on() == null
                ? words.of("reports.source.undated", source.title())
                : words.of("reports.source", source.title(), words.day(source.on()));
    }

    private List<Fact> facts(RecommendationSection section) {
        RecommendationSection.About about = section.about();
        return Stream.of(
                        fact("place", about.place()),
                        fact("correction", about.correction()),
                        fact("responsible-body", about.responsibleBody()),
                        fact("regulation", about.regulation()),
                        fact("printed-due", about.dueOn() == null ? null : words.day(about.dueOn())),
                        fact("framework-reference", about.frameworkReference()),
                        fact("answer", about.answer()),
                        fact("outcome-wanted", section.outcome()),
                        fact(
                                "rating",
                                section.rating() == null
                                        ? null
                                        : section.rating().why()),
                        fact("leader-rating", section.leaderRating()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Fact fact(String key, @Nullable String value) {
        return value == null ? null : new Fact(words.of("reports.action-plan.fact." + key), value);
    }
}
