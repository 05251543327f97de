/** A few value types that every module speaks. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.followthrough.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
