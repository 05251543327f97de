/** Home and the pages composed from several modules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "assurance :: checks",
            "evidence",
            "files",
            "findings",
            "findings :: dates",
            "findings :: links",
            "history",
            "history :: erasing",
            "history :: sealing",
            "inspections",
            "letters",
            "measures",
            "organisations",
            "people",
            "plans",
            "plans :: extensions",
            "plans :: leader",
            "plans :: lists",
            "reminders",
            "reminders :: calendar",
            "reports",
            "reports :: document",
            "reports :: forms",
            "shared",
            "workingdays",
            "yousaid",
            "yousaid :: pages"
        })
package org.followthrough.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
