package org.followthrough.measures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** What would become of all rows that were pasted: kept all together, or none of them. */
record ColumnPreview(boolean headed, List<ColumnRow> rows) {

    public long count(String outcome) {
        return rows.stream().filter(row -> row.outcome().name().equals(outcome)).count();
    }

    /** Whether there is something to keep and nothing is refused. */
    public boolean canBeKept() {
        return count("REFUSED") == 0 && count("NEW") + count("CHANGED") > 0;
    }

    List<NewReading> readings() {
        return rows.stream().map(ColumnRow::reading).filter(Objects::nonNull).toList();
    }

    /** Tells this outcome from every other, so that what is kept is what was seen. */
    public String seen() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
