/** What people have begun to write into forms, kept until they send it or throw it away. */
@NullMarked
@NamedInterface("drafts")
package org.followthrough.people.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
