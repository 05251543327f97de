package org.followthrough.reports.opendata;

import java.util.List;
import java.util.stream.Stream;

/** All tables of the open data, in the order of their files. */
final class DataSets {

    /** Goes up when a table or a field goes or changes what it means; what is only added leaves it. */
    static final int SCHEMA_VERSION = 1;

    /** The baseline of each measure and its readings, small ones without their value. */
    static final DataSet READINGS = DataSet.of(
            MeasureData.READINGS, "measure_id:id read_on:date baseline:flag value:decimal shown small:flag", "");

    static final List<DataSet> ALL = Stream.of(
                    InspectionData.ALL, ActionData.ALL, AssuranceData.ALL, MeasureData.ALL, List.of(READINGS))
            .flatMap(List::stream)
            .toList();

    private DataSets() {}

    /** The table of a name. */
    static DataSet named(String name) {
        return ALL.stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such table: " + name));
    }
}
