/** What a machine can check of how the code is built. */
@NullMarked
package org.followthrough.structure;

import org.jspecify.annotations.NullMarked;
