/** Everything that happened, on the page of each thing and as one list for administrators; erasing; what verifying found. */
@NullMarked
package org.followthrough.pages.history;

import org.jspecify.annotations.NullMarked;
