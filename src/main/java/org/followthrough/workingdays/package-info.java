/** The calendar of England's working days and the dates that law, letters and custom set after an inspection; pure. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.followthrough.workingdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
