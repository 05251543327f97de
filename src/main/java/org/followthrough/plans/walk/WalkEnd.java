package org.followthrough.plans.walk;

import java.util.List;

/**
 * How a walk ended.
 *
 * @param recorded on how many actions the viewer recorded progress today
 * @param unchanged how many of these updates said no change
 * @param due how many are due still, as they were skipped
 * @param rows the first of these
 */
record WalkEnd(long recorded, long unchanged, long due, List<WalkRow> rows) {}
