package org.followthrough.yousaid.lines;

import java.time.Instant;
import java.util.Objects;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.yousaid.LineFigure;
import org.followthrough.yousaid.LineSubject;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.PublicLineId;
import org.jspecify.annotations.Nullable;

/**
 * A line as the people of its council see it.
 *
 * @param about what it is about, as its reference; null where that is not the viewer's to see
 * @param measureName of the figure beside it
 * @param open whether what it is about is public itself: no part of a confidential inspection
 * @param approval the latest, whatever the line says now
 * @param withdrawal null while it is meant for the page
 */
public record LineRow(
        PublicLineId id,
        int version,
        OrganisationId organisation,
        LineWords words,
        LineSubject subject,
        @Nullable String about,
        @Nullable MeasureId measure,
        @Nullable String measureName,
        boolean open,
        String writtenBy,
        Instant writtenAt,
        @Nullable Approval approval,
        @Nullable Withdrawal withdrawal) {

    /** What a leader let go to the public. */
    public record Approval(
            LineWords words,
            @Nullable MeasureId measure,
            @Nullable LineFigure figure,
            String by,
            Instant at) {}

    /** Somebody took it off. */
    public record Withdrawal(String because, String by, Instant at) {}

    /** Where it is on its way. */
    public LineState state() {
        if (withdrawal != null) {
            return LineState.WITHDRAWN;
        }
        if (approval == null) {
            return LineState.WAITING;
        }
        return saysWhatWasApproved(approval) ? LineState.APPROVED : LineState.CHANGED;
    }

    /** Whether the public reads it, once the page is switched on. */
    public boolean isShown() {
        return withdrawal == null && approval != null && open;
    }

    /** Whether the public reads these very words with this figure already. */
    public boolean saysNothingNew(@Nullable LineFigure figure) {
        return state() == LineState.APPROVED && approval != null && Objects.equals(approval.figure(), figure);
    }

    /** The page of what it is about. */
    public String aboutAddress() {
        return subject.action() == null
                ? "/recommendations/" + subject.recommendation()
                : "/actions/" + subject.action();
    }

    private boolean saysWhatWasApproved(Approval approved) {
        return approved.words().equals(words) && Objects.equals(approved.measure(), measure);
    }
}
