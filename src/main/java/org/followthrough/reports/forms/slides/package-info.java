/** Papers as slides for a meeting. */
@NullMarked
package org.followthrough.reports.forms.slides;

import org.jspecify.annotations.NullMarked;
