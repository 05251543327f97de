package org.followthrough.inspections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The accepted text of an inspection's letter or report; it never changes, as spans count its characters. */
@Entity
class Letter {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private InspectionId inspection;

    private String words;
    private String wordsSha256;
    private @Nullable LocalDate datedOn;
    private @Nullable String addressee;
    private @Nullable String fileName;
    private @Nullable LocalDate statementDueOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "accepted_by"))
    private PersonId acceptedBy;

    private Instant acceptedAt;

    @NullUnmarked
    protected Letter() {}

    private Letter(InspectionId inspection, NewLetter letter, PersonId by, Instant at) {
        this.id = Ids.next();
        this.inspection = inspection;
        this.words = letter.words();
        this.wordsSha256 = digest(letter.words());
        this.datedOn = letter.datedOn();
        this.addressee = letter.addressee();
        this.fileName = letter.fileName();
        this.statementDueOn = letter.statementDueOn();
        this.acceptedBy = by;
        this.acceptedAt = at;
    }

    static Letter accept(InspectionId inspection, NewLetter letter, PersonId by, Instant at) {
        if (letter.words().isBlank()) {
            throw new IllegalArgumentException("A letter has words");
        }
        return new Letter(inspection, letter, by, at);
    }

    private static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
