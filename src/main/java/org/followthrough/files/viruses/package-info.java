/** Asks a virus scanner about a file, when one is configured. */
@NullMarked
package org.followthrough.files.viruses;

import org.jspecify.annotations.NullMarked;
