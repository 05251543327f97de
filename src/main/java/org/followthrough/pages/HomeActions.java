package org.followthrough.pages;

import java.util.List;

/** The viewer's own open actions: the first ones, and how many there are in all. */
record HomeActions(List<HomeAction> rows, long total) {}
