/** Whether what was signed off lasts: embedding checks, and what goes back to work. */
@NullMarked
@NamedInterface("checks")
package org.followthrough.assurance.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
