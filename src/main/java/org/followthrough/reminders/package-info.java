/** What needs a person today, and telling them so: digests by e-mail, escalations, calendar feeds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "assurance :: checks",
            "evidence",
            "findings",
            "inspections",
            "measures",
            "organisations",
            "people",
            "plans",
            "shared"
        })
package org.followthrough.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
