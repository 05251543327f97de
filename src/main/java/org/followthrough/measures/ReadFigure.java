package org.followthrough.measures;

import java.time.LocalDate;

/** A figure and the day it was read on. */
public record ReadFigure(LocalDate on, Figure figure) {}
