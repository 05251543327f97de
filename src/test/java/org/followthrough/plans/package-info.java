/** Tests of plans, actions and their ratings. */
@NullMarked
package org.followthrough.plans;

import org.jspecify.annotations.NullMarked;
