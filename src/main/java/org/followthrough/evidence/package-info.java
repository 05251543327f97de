/** What shows that something was done, and its versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "files",
            "files :: reading",
            "findings",
            "inspections",
            "organisations",
            "people",
            "plans",
            "shared"
        })
package org.followthrough.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
