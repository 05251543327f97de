/**
 * Looks through files that nobody trusts for what seems to be personal data, and makes pictures of their pages, in a process of its
 * own. What was read never leaves that process: only kinds, places and pictures do.
 */
@NullMarked
@NamedInterface("reading")
package org.followthrough.files.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
