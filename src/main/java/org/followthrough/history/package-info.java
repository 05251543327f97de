/** Every version of every row, written by the database, with who, when and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisations", "people", "shared"})
package org.followthrough.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
