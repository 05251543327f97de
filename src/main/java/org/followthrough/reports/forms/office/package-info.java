/** What Word and PowerPoint files have in common: templates of ours, pictures, and bytes that stay the same. */
@NullMarked
package org.followthrough.reports.forms.office;

import org.jspecify.annotations.NullMarked;
