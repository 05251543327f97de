/** Pictures without what they tell about whoever made them; pure. */
@NullMarked
package org.followthrough.files.pictures;

import org.jspecify.annotations.NullMarked;
