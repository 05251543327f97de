package org.followthrough.yousaid;

import org.followthrough.measures.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody writes it.
 *
 * @param measure whose latest figure stands beside the words, if any
 */
public record NewLine(
        LineWords words, LineSubject subject, @Nullable MeasureId measure) {}
