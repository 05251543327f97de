package org.followthrough.pages;

/**
 * A judgement as printed.
 *
 * @param area its name in the report, or else in the framework
 */
public record InspectionJudgementRow(String area, String grade) {}
