/** You said, we did: what a council tells young people in public, of which a leader approved every word. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "files",
            "findings",
            "history",
            "inspections",
            "measures",
            "organisations",
            "people",
            "plans",
            "reports",
            "shared"
        })
package org.followthrough.yousaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
