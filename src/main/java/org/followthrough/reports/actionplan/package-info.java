/** The action plan: every recommendation with the actions that answer it, for submission and for the board. */
@NullMarked
package org.followthrough.reports.actionplan;

import org.jspecify.annotations.NullMarked;
