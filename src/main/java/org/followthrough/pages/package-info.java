/** Home and the pages composed from several modules. */
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
            "plans :: extensions",
            "reminders",
            "reports",
            "shared",
            "workingdays"
        })
package org.followthrough.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
