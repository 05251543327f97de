package org.followthrough.reports.opendata;

import java.util.List;

/** The tables about measures; of their readings only what may be shown. */
final class MeasureData {

    /** The readings: their figures come from the module that knows which are small. */
    static final String READINGS = "readings";

    static final List<DataSet> ALL = List.of(
            DataSet.of(
                    "measures",
                    "measure_id:id only_for:id name tells unit unit_words better target:decimal target_on:date source read_every withdrawn_because",
                    """
                    select a.id as measure_id, a.audience_id as only_for, a.name, a.tells, a.unit, a.unit_words, a.better, a.target,
                           a.target_on, a.source, a.read_every, a.withdrawn_because
                    from measure a
                    """ + PlanRows.SEEN + " order by a.name, a.id"),
            DataSet.of(
                    "measure_actions",
                    "measure_id:id action_id:id",
                    """
                    select a.measure_id, a.action_id
                    from measure_action a
                    join action x on x.id = a.action_id
                    """ + PlanRows.SEEN + PlanRows.ACTION_SEEN + " order by x.number, a.measure_id"));

    private MeasureData() {}
}
