/** Councils, trusts, agencies and partners, and who delivers for whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.followthrough.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
