package org.followthrough.measures;

import java.util.List;

/**
 * One measure as those who keep it edit it, with exact values.
 *
 * @param words what it says; its actions are those the viewer sees
 * @param actions the references of these actions, by number
 */
record KeptMeasure(MeasureDetails details, NewMeasure words, List<String> actions) {}
