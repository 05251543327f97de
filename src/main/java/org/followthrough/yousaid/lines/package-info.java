/** Lines and the approvals of their words: what is kept of them, and the steps they take. */
@NullMarked
@NamedInterface("lines")
package org.followthrough.yousaid.lines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
