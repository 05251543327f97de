package org.followthrough.demo.script;

import java.time.LocalDate;

/** On which day who acted, by username. */
public record When(LocalDate day, String person) {}
