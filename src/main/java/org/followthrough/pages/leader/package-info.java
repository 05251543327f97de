/** Leaders' own ratings of recommendations beside those worked out, and when and why they lapsed. */
@NullMarked
package org.followthrough.pages.leader;

import org.jspecify.annotations.NullMarked;
