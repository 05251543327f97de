/** What a paper is made of, whichever paper and whichever form: plain data that can be kept and written again. */
@NullMarked
@NamedInterface("document")
package org.followthrough.reports.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
