/** What inspectors wrote, what must get better, and what leaders say about it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"inspections", "organisations", "people", "shared", "workingdays"})
package org.followthrough.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
