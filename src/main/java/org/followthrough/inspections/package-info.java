/** Inspections under their frameworks, their judgements and the accepted letter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"files", "organisations", "people", "shared", "workingdays"})
package org.followthrough.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
