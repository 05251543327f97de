/** Papers that were made, to be had again byte for byte; papers that are kept under a name; and where one finds all of them. */
@NullMarked
package org.followthrough.reports.shelf;

import org.jspecify.annotations.NullMarked;
