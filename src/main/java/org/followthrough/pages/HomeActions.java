package org.followthrough.pages;

/**
 * How many actions the viewer leads.
 *
 * @param open those that are neither done nor given up
 * @param updateDue those of them that are due an update
 */
record HomeActions(long open, long updateDue) {}
