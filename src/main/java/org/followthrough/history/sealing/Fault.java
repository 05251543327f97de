package org.followthrough.history.sealing;

import org.jspecify.annotations.Nullable;

/**
 * Something in the history that is not as it was sealed.
 *
 * @param check which check found it
 * @param version the id of the row version; null where a seal itself or a version nobody can name is at fault
 * @param table the table of the row it is a version of
 * @param row the row
 * @param seal the number of the seal; null for what has not been sealed
 */
public record Fault(
        Check check,
        @Nullable Long version,
        @Nullable String table,
        @Nullable String row,
        @Nullable Long seal) {

    /** What can be found. */
    public enum Check {
        /** The version says something else than when it was written. */
        CONTENT("says something else than when it was written"),
        /** The version is gone. */
        MISSING("is missing"),
        /** The version was not written by the product. */
        INSERTED("was put in from outside"),
        /** The version, or one before it, has another place than it was sealed in. */
        ORDER("is not where it was sealed, or the one before it is gone"),
        /** The version lost content and no erasure says so. */
        ERASED("has lost its words without an erasure that says so"),
        /** The seal does not agree with its versions or with the seal before it. */
        SEAL("does not agree with its versions or with the seal before it");

        private final String words;

        Check(String words) {
            this.words = words;
        }
    }

    static Fault of(Check check, SealedVersion version) {
        return new Fault(check, version.id(), version.table(), version.row(), version.seal());
    }

    static Fault ofSeal(Check check, long seal) {
        return new Fault(check, null, null, null, seal);
    }

    /** The fault as a sentence. */
    public String sentence() {
        String what = version == null
                ? (check == Check.SEAL ? "Seal " + seal : "A version of seal " + seal)
                : "Version " + version + " of row " + row + " in table " + table
                        + (seal == null ? ", not sealed yet," : ", seal " + seal + ",");
        return what + " " + check.words + ".";
    }
}
