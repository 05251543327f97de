/** Requests for sign-off, sign-offs and returns. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "evidence",
            "files",
            "findings",
            "inspections",
            "measures",
            "organisations",
            "people",
            "plans",
            "shared"
        })
package org.followthrough.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
