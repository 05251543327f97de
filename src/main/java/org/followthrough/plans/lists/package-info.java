/** Lists of actions: filtered, sorted and paged in the database, kept under a name, and read whole for a file. */
@NullMarked
@NamedInterface("lists")
package org.followthrough.plans.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
