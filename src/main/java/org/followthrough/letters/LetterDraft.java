package org.followthrough.letters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.files.StoredFile;
import org.followthrough.files.StoredFileId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.letters.reading.DocumentKind;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.Stretch;
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
    @AttributeOverride(name = "id", column = @Column(name = "file_id"))
    private @Nullable StoredFileId file;

    private @Nullable String fileSha256;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentKind kind;

    private String[] warnings = {};
    private int[] pageStarts = {0};
    private int[] furniture = {};
    private int[] headings = {};

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

    private LetterDraft(Proposal read, @Nullable String fileName, PersonId by, Instant at) {
        SourceText source = read.source();
        this.id = LetterDraftId.next();
        this.words = read.text();
        this.wordsSha256 = digest(words);
        this.fileName = fileName;
        this.kind = read.kind();
        this.warnings = read.warnings().stream().map(Enum::name).toArray(String[]::new);
        this.pageStarts = source.pages().stream().mapToInt(Integer::intValue).toArray();
        this.furniture = pairs(FurnitureInside.of(read));
        this.headings = pairs(source.headings());
        this.putInBy = by;
        this.putInAt = at;
    }

    static LetterDraft putIn(Proposal read, @Nullable String fileName, PersonId by, Instant at) {
        return new LetterDraft(read, fileName, by, at);
    }

    /** The file it came in, as it came. */
    void keep(StoredFile stored) {
        this.file = stored.id();
        this.fileSha256 = stored.sha256();
    }

    void become(InspectionId accepted) {
        requireOpen();
        this.inspection = accepted;
    }

    void discard(Instant at) {
        requireOpen();
        this.discardedAt = at;
    }

    /** Passes until it is accepted or given up. */
    void requireOpen() {
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

    DraftText text() {
        return new DraftText(words, pageStarts, furniture, headings);
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    /** SHA-256 of the words in UTF-8, as 64 hexadecimal digits: by it the same letter put in twice is known. */
    static String digest(String words) {
        return digest(words.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static int[] pairs(List<Stretch> stretches) {
        return stretches.stream()
                .flatMapToInt(stretch -> IntStream.of(stretch.start(), stretch.end()))
                .toArray();
    }
}
