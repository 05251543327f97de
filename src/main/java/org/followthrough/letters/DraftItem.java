package org.followthrough.letters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.followthrough.findings.FindingType;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or listed item of a draft and what was decided on it. It points at words and never holds any of its own, but for
 * a correction that stands beside them. Deciding twice is deciding once.
 */
@Entity
class DraftItem {

    @EmbeddedId
    private DraftItemId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "draft_id"))
    private LetterDraftId draft;

    @Enumerated(EnumType.STRING)
    private DraftPart part;

    @Embedded
    private DraftPlace place;

    @Embedded
    private @Nullable PrintedDetails details;

    private @Nullable String cue;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable FindingType proposedType;

    @Enumerated(EnumType.STRING)
    private @Nullable FindingType type;

    @Enumerated(EnumType.STRING)
    private DraftItemState state;

    @Enumerated(EnumType.STRING)
    private DraftItemOrigin origin;

    private @Nullable String correction;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "about_id"))
    private @Nullable DraftItemId about;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "joined_into"))
    private @Nullable DraftItemId joinedInto;

    @NullUnmarked
    protected DraftItem() {}

    private DraftItem(LetterDraftId draft, DraftPart part, DraftPlace place, @Nullable FindingType type) {
        this.id = DraftItemId.next();
        this.draft = draft;
        this.part = part;
        this.place = place;
        this.type = type;
        this.state = DraftItemState.PROPOSED;
        this.origin = DraftItemOrigin.READ;
    }

    /** Something the letter lists, as it was read. */
    static DraftItem listed(LetterDraftId draft, DraftPart part, DraftPlace place, PrintedDetails details) {
        DraftItem item = new DraftItem(draft, part, place, null);
        item.details = details;
        return item;
    }

    /** A need that only the body states, as it was read. */
    static DraftItem raised(LetterDraftId draft, DraftPlace place, String reason, String cue) {
        DraftItem item = new DraftItem(draft, DraftPart.OUR_READING, place, null);
        item.reason = reason;
        item.cue = cue;
        return item;
    }

    /** A sentence of the findings, as it was read. */
    static DraftItem finding(LetterDraftId draft, DraftPlace place, FindingType type, @Nullable String cue) {
        DraftItem item = new DraftItem(draft, DraftPart.FINDING, place, type);
        item.proposedType = type;
        item.cue = cue;
        return item;
    }

    /** A passage that a person chose; choosing it takes it. */
    static DraftItem add(LetterDraftId draft, DraftPart part, DraftPlace place, FindingType type) {
        DraftItem item = new DraftItem(draft, part, place, part == DraftPart.FINDING ? type : null);
        item.origin = DraftItemOrigin.ADDED;
        item.state = DraftItemState.ACCEPTED;
        return item;
    }

    void accept() {
        requireThere();
        state = DraftItemState.ACCEPTED;
    }

    void reject() {
        requireThere();
        state = DraftItemState.REJECTED;
    }

    /** Takes the decision back; what was corrected stays. */
    void restore() {
        requireThere();
        state = DraftItemState.PROPOSED;
    }

    /** Says what a finding is, which takes it; of other items nothing is to be said. */
    void takeAs(FindingType said) {
        requireThere();
        if (part == DraftPart.FINDING) {
            type = said;
            state = DraftItemState.ACCEPTED;
        }
    }

    /** The words as they should have been, beside those of the letter; none takes the correction away. */
    void correct(@Nullable String words, PrintedDetails printed, int begunFrom) {
        requireThere();
        StaleVersion.unlessSame(id, version(), begunFrom);
        correction = words == null || words.isBlank() ? null : words.strip();
        details = printed;
    }

    /** Says which item this finding stands behind; null for none. */
    void standBehind(@Nullable DraftItemId item) {
        requireThere();
        if (part == DraftPart.FINDING) {
            about = item;
        }
    }

    /**
     * Ends before a place inside of its words and leaves the rest to a new item, decided as this one is. A correction stays with
     * the first part; the tag that closes a listed item goes with the second.
     *
     * @param end where the first part ends
     * @param next where the second begins
     */
    DraftItem splitAt(int end, int next, @Nullable Integer pageThere) {
        requireThere();
        if (end <= place.start() || next < end || next >= place.end()) {
            throw new NotAllowedNow("letters.item.changed");
        }
        DraftItem rest = new DraftItem(draft, part, place.from(next, pageThere), type);
        rest.origin = DraftItemOrigin.SPLIT;
        rest.state = state;
        rest.proposedType = proposedType;
        rest.cue = cue;
        rest.reason = reason;
        rest.about = about;
        rest.details = details;
        place = place.until(end);
        details = details().untagged();
        origin = DraftItemOrigin.SPLIT;
        return rest;
    }

    /** Takes the next item's words, and all between, into its own; the next is not shown any more. */
    void join(DraftItem next, @Nullable String corrected) {
        requireThere();
        next.requireThere();
        if (next.part != part || next.place.start() < place.start() || next.id.equals(id)) {
            throw new NotAllowedNow("letters.item.changed");
        }
        place = place.until(Math.max(place.end(), next.place.end()));
        details = details().and(next.details());
        correction = corrected;
        about = about == null ? next.about : about;
        origin = DraftItemOrigin.JOINED;
        next.joinedInto = id;
    }

    private void requireThere() {
        if (joinedInto != null) {
            throw new NotAllowedNow("letters.item.changed");
        }
    }

    /** Whether it becomes part of the inspection: what nobody decided on is taken as read, but for our own reading. */
    boolean isTaken() {
        boolean asRead = state == DraftItemState.PROPOSED && part != DraftPart.OUR_READING;
        return joinedInto == null && (asRead || state == DraftItemState.ACCEPTED);
    }

    boolean isThere() {
        return joinedInto == null;
    }

    DraftItemId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    DraftPart part() {
        return part;
    }

    DraftPlace place() {
        return place;
    }

    PrintedDetails details() {
        return details == null ? PrintedDetails.NONE : details;
    }

    DraftItemState state() {
        return state;
    }

    @Nullable
    FindingType type() {
        return type;
    }

    @Nullable
    String correction() {
        return correction;
    }

    @Nullable
    DraftItemId about() {
        return about;
    }

    @Nullable
    DraftItemId joinedInto() {
        return joinedInto;
    }
}
