/** Everything a plan holds as open data: tables of plain values with ids that stay, and the schema that says what they are. */
@NullMarked
package org.followthrough.reports.opendata;

import org.jspecify.annotations.NullMarked;
