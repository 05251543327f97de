package org.followthrough.yousaid;

import java.time.LocalDate;

/**
 * A figure beside a line; a small one has lost its value.
 *
 * @param of what is counted
 * @param words as the public reads it: <i>48</i>, <i>fewer than 5</i>
 * @param on the day it was read
 */
public record LineFigure(String of, String words, LocalDate on) {}
