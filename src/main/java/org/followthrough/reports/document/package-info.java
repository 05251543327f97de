/** What a paper is made of, whichever paper and whichever form: plain data that can be kept and written again. */
@NullMarked
package org.followthrough.reports.document;

import org.jspecify.annotations.NullMarked;
