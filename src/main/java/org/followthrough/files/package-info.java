/** Stored bytes in chunks, with their type by content and their SHA-256. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.followthrough.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
