/** How words for the public read and what in them could point at somebody; pure. */
@NullMarked
package org.followthrough.yousaid.words;

import org.jspecify.annotations.NullMarked;
