@NullMarked
package org.followthrough;

import org.jspecify.annotations.NullMarked;
