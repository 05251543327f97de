/** For which recommendations of a plan a leader signs off too, after a manager. */
@NullMarked
package org.followthrough.assurance.second;

import org.jspecify.annotations.NullMarked;
