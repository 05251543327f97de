/** Reads columns that people paste or upload: dates and figures as they stand in spreadsheets; pure. */
@NullMarked
package org.followthrough.measures.pasted;

import org.jspecify.annotations.NullMarked;
