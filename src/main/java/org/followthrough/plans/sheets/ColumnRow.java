package org.followthrough.plans.sheets;

import java.util.List;

/**
 * A column on the page on which somebody says what it holds.
 *
 * @param letter as the spreadsheet names it
 * @param heading empty where there is none
 * @param samples what is in its first cells
 * @param chosen the name of the {@link SheetField}; empty where the column is left out
 */
record ColumnRow(String letter, String heading, List<String> samples, String chosen) {}
