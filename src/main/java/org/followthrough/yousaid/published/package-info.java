/** What the public reads. */
@NullMarked
package org.followthrough.yousaid.published;

import org.jspecify.annotations.NullMarked;
