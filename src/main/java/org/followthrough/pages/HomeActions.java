package org.followthrough.pages;

import java.util.List;

/**
 * The viewer's own open actions.
 *
 * @param rows the first ones
 * @param total how many there are in all
 * @param updateDue how many of those they lead are due an update
 */
record HomeActions(List<HomeAction> rows, long total, long updateDue) {}
