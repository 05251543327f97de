/** Papers as Word documents that can be edited. */
@NullMarked
package org.followthrough.reports.forms.word;

import org.jspecify.annotations.NullMarked;
