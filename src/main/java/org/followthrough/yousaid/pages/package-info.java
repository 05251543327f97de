/** The page of a council: whether the public sees it, and who may write and approve for it. */
@NullMarked
@NamedInterface("pages")
package org.followthrough.yousaid.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
