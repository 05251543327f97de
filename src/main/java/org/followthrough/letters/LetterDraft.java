package org.followthrough.letters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A letter that was put in, until it is accepted as an inspection or given up. Its words never change. */
@Entity
class LetterDraft {

    @EmbeddedId
    private LetterDraftId id;

    @Version
    private @Nullable Integer version;

    private String words;
    private String wordsSha256;
    private @Nullable String fileName;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "put_in_by"))
    private PersonId putInBy;

    private Instant putInAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private @Nullable InspectionId inspection;

    private @Nullable Instant discardedAt;

    @NullUnmarked
    protected LetterDraft() {}

    private LetterDraft(String words, @Nullable String fileName, PersonId by, Instant at) {
        this.id = LetterDraftId.next();
        this.words = words;
        this.wordsSha256 = digest(words);
        this.fileName = fileName;
        this.putInBy = by;
        this.putInAt = at;
    }

    static LetterDraft putIn(String words, @Nullable String fileName, PersonId by, Instant at) {
        return new LetterDraft(words, fileName, by, at);
    }

    void become(InspectionId accepted) {
        requireOpen();
        this.inspection = accepted;
    }

    void discard(Instant at) {
        requireOpen();
        this.discardedAt = at;
    }

    private void requireOpen() {
        if (inspection != null || discardedAt != null) {
            throw new NotAllowedNow("letters.draft.closed");
        }
    }

    LetterDraftId id() {
        return id;
    }

    String words() {
        return words;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    /** SHA-256 of the words in UTF-8, as 64 hexadecimal digits: by it the same letter put in twice is known. */
    static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
