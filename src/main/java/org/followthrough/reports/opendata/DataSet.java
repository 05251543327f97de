package org.followthrough.reports.opendata;

import java.util.List;

/**
 * One table of the open data.
 *
 * @param name of its file
 * @param sql reads it in the scope of a viewer, a column for each field, in an order that stays
 */
record DataSet(String name, List<Field> fields, String sql) {

    static DataSet of(String name, String fields, String sql) {
        return new DataSet(name, Field.line(fields), sql);
    }
}
