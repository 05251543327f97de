/** Turns the text of an inspectorate's document into a proposal, word for word; pure, with no database, files or clock. */
@NullMarked
package org.followthrough.letters.reading;

import org.jspecify.annotations.NullMarked;
