package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a document, for a person to check and correct. Every passage lies in {@link #text}.
 *
 * @param source the text that all spans refer to
 * @param kind the kind of document; a warning says when it was worked out and not printed
 * @param particulars who was inspected, when and by whom
 * @param scope what a visit looked at: these are never improvement items
 * @param judgements in printed order; none in letters
 * @param priorityActions items under a heading for priority action, in printed order
 * @param improvements items under the heading that says what needs to improve, in printed order
 * @param requirements what a provider must do, each with its regulation and due date where printed
 * @param recommendations what a provider or, in older reports, an authority should do, as printed
 * @param statementDue the day by which a written statement or plan is due, where printed; a printed weekday is not trusted
 * @param outcome the outcome of an Area SEND inspection, as printed
 * @param findings every sentence of the sections with findings, in printed order, each exactly once
 * @param raisedFromText needs and promises in the findings that no listed item covers
 * @param practiceExamples case studies and sentences about a single child: recognised so that they never become findings
 * @param warnings what was not found or is uncertain
 */
public record Proposal(
        SourceText source,
        DocumentKind kind,
        Particulars particulars,
        List<Passage> scope,
        List<ReadJudgement> judgements,
        List<ReadItem> priorityActions,
        List<ReadItem> improvements,
        List<ReadItem> requirements,
        List<ReadItem> recommendations,
        @Nullable Read<LocalDate> statementDue,
        @Nullable Passage outcome,
        List<ReadSentence> findings,
        List<RaisedNeed> raisedFromText,
        List<Passage> practiceExamples,
        List<ReadingWarning> warnings)
        implements Reading {

    /** The {@link StoredText} that all spans refer to. */
    public String text() {
        return source.text();
    }
}
