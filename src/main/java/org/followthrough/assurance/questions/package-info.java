/** Questions asked of the lead of an action, answered, and closed by whoever asked. */
@NullMarked
@NamedInterface("questions")
package org.followthrough.assurance.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
