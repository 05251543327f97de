/** What shows that something was done, and its versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"files", "findings", "inspections", "organisations", "people", "plans", "shared"})
package org.followthrough.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
