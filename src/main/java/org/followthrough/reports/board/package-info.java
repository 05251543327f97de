/** A plan as boards and committees are told of it: how it stands, what moved, what is to be decided and what lasted. */
@NullMarked
package org.followthrough.reports.board;

import org.jspecify.annotations.NullMarked;
