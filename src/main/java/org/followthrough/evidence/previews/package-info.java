/** Files of evidence looked through for personal data and shown as pictures of their pages. */
@NullMarked
package org.followthrough.evidence.previews;

import org.jspecify.annotations.NullMarked;
