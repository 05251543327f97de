/** Takes a council's spreadsheet into its plan: put in, mapped, tried, and accepted as a whole or not at all. */
@NullMarked
package org.followthrough.plans.sheets;

import org.jspecify.annotations.NullMarked;
