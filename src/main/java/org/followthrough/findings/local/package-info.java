/** Recommendations that come from no inspection: self-evaluation, audit, peer review, scrutiny; with the response to them. */
@NullMarked
@NamedInterface("local")
package org.followthrough.findings.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
