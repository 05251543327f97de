package org.followthrough.measures;

/** One reading with its exact value, as those who keep it correct it. */
record KeptReading(int version, NewReading words) {}
