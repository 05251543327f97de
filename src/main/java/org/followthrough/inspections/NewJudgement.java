package org.followthrough.inspections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A judgement to be recorded.
 *
 * @param area a judgement area of the inspection's framework
 * @param areaAsPrinted the area's name in the report, where it differs
 * @param grade a grade of the framework; printed variants in other capitals or cut short are understood
 */
public record NewJudgement(UUID area, @Nullable String areaAsPrinted, String grade) {}
