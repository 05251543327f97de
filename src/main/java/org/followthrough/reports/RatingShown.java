package org.followthrough.reports;

/** A rating with the sentence that says why. */
record RatingShown(RatingColour colour, String why) {}
