/** The Northamptonshire story, loaded only when asked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "evidence",
            "files",
            "findings",
            "findings :: links",
            "history",
            "inspections",
            "letters",
            "organisations",
            "people",
            "plans",
            "shared"
        })
package org.followthrough.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
