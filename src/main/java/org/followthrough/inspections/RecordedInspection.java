package org.followthrough.inspections;

/**
 * An inspection as its forms begin from it.
 *
 * @param version what a correction must have begun from
 */
record RecordedInspection(String reference, InspectionFacts facts, int version) {}
