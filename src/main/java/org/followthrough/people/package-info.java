/** People, their memberships and sign-in, and the viewer of a request with what they may see. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisations", "shared"})
package org.followthrough.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
