package org.followthrough.plans.sheets;

import java.util.function.UnaryOperator;

/**
 * Words that an import puts down by itself.
 *
 * @param asInFile what an update says that is only a rating
 * @param saidBy who said it, from the lead's title
 */
record Phrases(String asInFile, UnaryOperator<String> saidBy) {}
