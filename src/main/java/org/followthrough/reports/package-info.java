/** Papers for boards and inspectors: one model a paper, rendered to each form. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "assurance :: checks",
            "evidence",
            "files",
            "findings",
            "findings :: dates",
            "history",
            "history :: sealing",
            "inspections",
            "measures",
            "measures :: charts",
            "organisations",
            "people",
            "plans",
            "plans :: leader",
            "plans :: lists",
            "shared",
            "workingdays"
        })
package org.followthrough.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
