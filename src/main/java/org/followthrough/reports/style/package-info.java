/** How the papers of an organisation look: its name, logo, colour, footer and classification. */
@NullMarked
package org.followthrough.reports.style;

import org.jspecify.annotations.NullMarked;
