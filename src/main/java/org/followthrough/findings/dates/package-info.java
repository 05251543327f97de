/** Dates after inspections: worked out, printed, or put in their place by somebody, each with its rule. */
@NullMarked
@NamedInterface("dates")
package org.followthrough.findings.dates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
