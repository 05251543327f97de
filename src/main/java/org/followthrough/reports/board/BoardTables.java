package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.dates.DateGrid;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.leader.LeaderRatingWords;
import org.springframework.stereotype.Component;

/** The tables that several board papers show. Each has as many rows as there is something to tell, also none. */
@Component
public class BoardTables {

    private final RecommendationTables recommendations;
    private final ActionTable actions;
    private final ExtensionTable extensions;
    private final HappenedTables happened;
    private final QuestionTable questions;
    private final AheadTable ahead;
    private final MeasureTable measures;
    private final DateGrid dates;

    BoardTables(BoardWords words, LeaderRatingWords judged, PaperWords paper) {
        this.recommendations = new RecommendationTables(words, judged);
        this.actions = new ActionTable(words);
        this.extensions = new ExtensionTable(words);
        this.happened = new HappenedTables(words);
        this.questions = new QuestionTable(words);
        this.ahead = new AheadTable(words);
        this.measures = new MeasureTable(words);
        this.dates = new DateGrid(paper);
    }

    /** A table under a heading that says what the table is, so that no caption says it again. */
    public static List<Block> titled(Grid grid) {
        return List.of(new Block.Heading(3, grid.caption()), new Grid("", grid.columns(), grid.rows()));
    }

    /** What is recommended, with the rating now and when the period began, and a leader's own where one was given. */
    public Grid recommendations(String caption, List<RecommendationLine> lines, PlanBook book) {
        return recommendations.all(caption, lines, book);
    }

    /** What a leader rated, with the rating worked out from the actions beside it. */
    public Grid judged(String caption, List<RecommendationLine> lines, PlanBook book) {
        return recommendations.judged(caption, lines, book);
    }

    /** Actions with who does them, their dates, what is in the way and what was said last. */
    public Grid actions(String caption, List<PlanAction> of, Period period) {
        return actions.of(caption, of, period);
    }

    /** Extensions that wait, and those decided in the period. */
    public Grid extensions(String caption, PlanBook book) {
        return extensions.of(caption, book, book.happened(Kind.EXTENSION_GRANTED, Kind.EXTENSION_REFUSED));
    }

    /** Extensions that wait, and all that were granted, whenever that was. */
    public Grid allExtensions(String caption, PlanBook book) {
        return extensions.of(caption, book, book.everHappened(Kind.EXTENSION_GRANTED));
    }

    /** What was sent back to the lead in the period. */
    public Grid returned(String caption, PlanBook book) {
        return happened.of(caption, book, "returned-on", Kind.RETURNED);
    }

    /** What was signed off and did not stay so. */
    public Grid didNotLast(String caption, PlanBook book) {
        return happened.of(caption, book, "what", Kind.DID_NOT_HOLD, Kind.REOPENED, Kind.UNDONE);
    }

    /** What was found to last in the period, with what it changed. */
    public Grid embedded(String caption, PlanBook book) {
        return happened.lasting(caption, book);
    }

    public Grid questions(String caption, PlanBook book) {
        return questions.of(caption, book);
    }

    /** What falls due up to the next board, the earliest first: actions, their milestones and the checks whether they lasted. */
    public Grid ahead(String caption, PlanBook book) {
        return ahead.of(caption, book);
    }

    /** What the law or inspectors ask for up to the next board, with its rule. */
    public Grid dueByLaw(String caption, PlanBook book) {
        return dates.of(caption, book.dueByLaw());
    }

    public Grid measures(String caption, List<ScorecardRow> of, LocalDate asAt) {
        return measures.of(caption, of, asAt);
    }
}
