/** Finds whatever the viewer may see by its words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"findings", "inspections", "people", "plans", "shared"})
package org.followthrough.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
