package org.followthrough.letters.reading;

import java.util.List;

/**
 * What was read from a document, for a person to check and correct. Every passage lies in {@code text}.
 *
 * @param text the {@link StoredText} that all spans refer to
 * @param kind the kind of document; a warning says when it was worked out and not printed
 * @param particulars who was inspected, when and by whom
 * @param scope what a visit looked at: these are never improvement items
 * @param judgements in printed order; none in letters
 * @param priorityActions items under a heading for priority action, in printed order
 * @param improvements items under the heading that says what needs to improve, in printed order
 * @param findings every sentence of the sections with findings, in printed order, each exactly once
 * @param raisedFromText needs and promises in the findings that no listed item covers
 * @param warnings what was not found or is uncertain
 */
public record Proposal(
        String text,
        DocumentKind kind,
        Particulars particulars,
        List<Passage> scope,
        List<ReadJudgement> judgements,
        List<Passage> priorityActions,
        List<Passage> improvements,
        List<ReadSentence> findings,
        List<RaisedNeed> raisedFromText,
        List<ReadingWarning> warnings)
        implements Reading {}
