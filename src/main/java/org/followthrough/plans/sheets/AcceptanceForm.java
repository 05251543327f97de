package org.followthrough.plans.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody says who has looked at the trial and wants it written down. */
record AcceptanceForm(@Nullable String checked, @Nullable String fingerprint) {

    /** Links become evidence, and of evidence somebody says that no child can be identified from it. */
    void check(boolean hasLinks, Errors errors) {
        if (hasLinks && (checked == null || checked.isEmpty())) {
            errors.rejectValue("checked", "plans.sheets.checked.missing");
        }
    }

    String looked() {
        return fingerprint == null ? "" : fingerprint;
    }
}
