package org.followthrough.plans.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.LeadRating;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is, as a row says it.
 *
 * @param rating how it is going, where something is to be reported; null where nothing is
 * @param words what is to be reported; null where it is the rating alone
 * @param started whether work has begun
 * @param closedOn the day it was complete, if it is
 * @param tell what changes by it, for the page
 */
record SheetProgress(
        @Nullable LeadRating rating,
        @Nullable String words,
        LocalDate saidOn,
        boolean started,
        @Nullable LocalDate closedOn,
        List<Change> tell) {

    /** Of an action that is to be written down. */
    static SheetProgress ofNew(RowCells cells, @Nullable LeadRating otherwise, LocalDate today) {
        Optional<SheetRating> rated = rating(cells);
        Optional<SheetStatus> said = status(cells);
        boolean closed = said.map(status -> status == SheetStatus.CLOSED)
                .orElseGet(() -> rated.filter(SheetRating.BLUE::equals).isPresent());
        String words = cells.words(SheetField.PROGRESS, RowTrial.LONGEST_WORDS);
        LocalDate saidOn = day(SheetField.PROGRESS_ON, cells, today);
        LocalDate completedOn = day(SheetField.COMPLETED_ON, cells, today);
        LeadRating rating = rated.map(SheetRating::lead).orElse(null);
        boolean notStarted = said.filter(SheetStatus.NOT_STARTED::equals).isPresent();
        if (said.filter(SheetStatus.WITHDRAWN::equals).isPresent()) {
            cells.refuse(SheetField.STATUS, "withdrawn");
        }
        if (notStarted && words == null && rating != null) {
            cells.note(SheetField.RATING, "not-started-unrated");
            rating = null;
        }
        if (notStarted && words != null) {
            cells.note(SheetField.PROGRESS, "starts");
        }
        if (rating == null && words != null) {
            rating = otherwise == null && closed ? LeadRating.ON_TRACK : otherwise;
            if (rating == null) {
                cells.refuse(SheetField.PROGRESS, "no-rating");
            }
        }
        LocalDate closedOn = closed ? closing(completedOn, saidOn, cells, today) : null;
        boolean started = said.filter(SheetStatus.IN_PROGRESS::equals).isPresent()
                || said.filter(SheetStatus.WAITING::equals).isPresent();
        if (said.filter(SheetStatus.WAITING::equals).isPresent()) {
            cells.note(SheetField.STATUS, "waiting");
        }
        LocalDate on = saidOn != null ? saidOn : Objects.requireNonNullElse(closedOn, today);
        List<Change> tell = new ArrayList<>(told(null, rating, words, on));
        String state = closed ? Days.inWords(closedOn) : "";
        if (closed) {
            tell.add(new Change(SheetField.COMPLETED_ON, "", state));
        }
        return new SheetProgress(rating, words, on, started, closedOn, tell);
    }

    /** Of an action that is there: its life goes its own way, but what was reported is recorded. */
    static SheetProgress ofKnown(RowCells cells, KnownAction action, @Nullable LeadRating otherwise, LocalDate today) {
        noteOtherStatus(cells, action);
        Optional<SheetRating> rated = rating(cells);
        String words = cells.words(SheetField.PROGRESS, RowTrial.LONGEST_WORDS);
        LocalDate saidOn = day(SheetField.PROGRESS_ON, cells, today);
        LeadRating rating = rated.map(SheetRating::lead).orElse(null);
        boolean heard = words == null || action.reported().contains(RowTrial.digest(words));
        boolean sameRating = rating == null || rating == action.rating();
        boolean unrated =
                heard && status(cells).filter(SheetStatus.NOT_STARTED::equals).isPresent();
        if (heard && (sameRating || unrated || !action.status().isOpen())) {
            return nothing(today);
        }
        if (!action.status().isOpen()) {
            cells.refuse(SheetField.PROGRESS, "done." + action.status(), action.reference());
            return nothing(today);
        }
        LeadRating now = rating != null ? rating : action.rating() != null ? action.rating() : otherwise;
        if (now == null) {
            cells.refuse(SheetField.PROGRESS, "no-rating");
            return nothing(today);
        }
        String news = heard ? null : words;
        LocalDate on = heard || saidOn == null ? today : saidOn;
        return new SheetProgress(now, news, on, true, null, told(action, now, news, on));
    }

    private static SheetProgress nothing(LocalDate today) {
        return new SheetProgress(null, null, today, false, null, List.of());
    }

    private static List<Change> told(
            @Nullable KnownAction action, @Nullable LeadRating rating, @Nullable String words, LocalDate on) {
        List<Change> told = new ArrayList<>();
        if (rating != null && (action == null || rating != action.rating())) {
            told.add(new Change(
                    SheetField.RATING,
                    action == null || action.rating() == null
                            ? ""
                            : action.rating().name(),
                    rating.name()));
        }
        if (words != null) {
            String before = action == null
                    ? ""
                    : Objects.requireNonNullElse(action.names().lastUpdate(), "");
            told.add(new Change(SheetField.PROGRESS, before, words));
            told.add(new Change(
                    SheetField.PROGRESS_ON,
                    action == null ? "" : Days.inWords(action.lastUpdateOn()),
                    Days.inWords(on)));
        }
        return told;
    }

    private static void noteOtherStatus(RowCells cells, KnownAction action) {
        SheetStatus said = status(cells).orElse(null);
        if (said != null && said != as(action.status())) {
            cells.note(
                    SheetField.STATUS, said == SheetStatus.CLOSED ? "close-here" : "status-stays", action.reference());
        }
    }

    private static SheetStatus as(ActionStatus status) {
        return switch (status) {
            case NOT_STARTED -> SheetStatus.NOT_STARTED;
            case IN_PROGRESS -> SheetStatus.IN_PROGRESS;
            case AWAITING_SIGN_OFF -> SheetStatus.WAITING;
            case SIGNED_OFF, EMBEDDED, CLOSED_BEFORE_IMPORT -> SheetStatus.CLOSED;
            case WITHDRAWN -> SheetStatus.WITHDRAWN;
        };
    }

    private static Optional<SheetStatus> status(RowCells cells) {
        String words = cells.line(SheetField.STATUS, RowTrial.LONGEST_WORDS);
        Optional<SheetStatus> status = words == null ? Optional.empty() : SheetStatus.of(words);
        if (words != null && status.isEmpty()) {
            cells.refuseOnce(SheetField.STATUS, "unknown.STATUS", words);
        }
        return status;
    }

    private static Optional<SheetRating> rating(RowCells cells) {
        String words = cells.line(SheetField.RATING, RowTrial.LONGEST_WORDS);
        Optional<SheetRating> rating = words == null ? Optional.empty() : SheetRating.of(words);
        if (words != null && rating.isEmpty()) {
            cells.refuse(SheetField.RATING, "unknown.RATING", words);
        }
        return rating;
    }

    private static @Nullable LocalDate day(SheetField field, RowCells cells, LocalDate today) {
        LocalDate day = cells.date(field);
        if (day != null && day.isAfter(today)) {
            cells.refuse(field, "future", Days.inWords(day));
        }
        return day;
    }

    private static LocalDate closing(
            @Nullable LocalDate completedOn, @Nullable LocalDate saidOn, RowCells cells, LocalDate today) {
        LocalDate closedOn = completedOn != null ? completedOn : saidOn;
        if (closedOn == null) {
            cells.note(SheetField.STATUS, "closed-today", Days.inWords(today));
            return today;
        }
        return closedOn;
    }
}
