package org.followthrough.yousaid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what a line says from columns named as in its table. */
public final class LineColumns {

    private LineColumns() {}

    /**
     * The words in a row.
     *
     * @param of what the names of the columns begin with
     */
    public static LineWords words(ResultSet row, String of) throws SQLException {
        return new LineWords(
                row.getString(of + "topic"),
                AskedBy.valueOf(row.getString(of + "asked_of_us_by")),
                row.getString(of + "asked"),
                row.getString(of + "did"),
                row.getString(of + "different"));
    }

    /** The figure that was approved with the words; null where there was none. */
    public static @Nullable LineFigure figure(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("figure_on", LocalDate.class);
        return on == null ? null : new LineFigure(row.getString("figure_of"), row.getString("figure_words"), on);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
