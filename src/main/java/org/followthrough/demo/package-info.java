/** The Northamptonshire story, loaded only when asked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "assurance :: checks",
            "assurance :: questions",
            "evidence",
            "files",
            "findings",
            "findings :: links",
            "findings :: local",
            "history",
            "inspections",
            "letters",
            "measures",
            "organisations",
            "people",
            "plans",
            "plans :: extensions",
            "plans :: milestones",
            "plans :: versions",
            "plans :: views",
            "shared",
            "yousaid",
            "yousaid :: lines",
            "yousaid :: pages"
        })
package org.followthrough.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
