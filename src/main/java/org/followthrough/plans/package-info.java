/** Improvement plans, their actions, progress updates and ratings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "files",
            "findings",
            "history",
            "inspections",
            "organisations",
            "people",
            "people :: drafts",
            "shared",
            "workingdays"
        })
package org.followthrough.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
