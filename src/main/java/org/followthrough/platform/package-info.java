/** The ground: database, clock, security chain, error pages, static files. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "shared"})
package org.followthrough.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
