package org.followthrough.reminders;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** After how many days actions of a plan are escalated, as typed. */
record EscalationForm(
        @Nullable @Pattern(regexp = "-1|\\d{1,9}", message = "{reminders.escalation.days.wrong}")
        String version,

        @NotNull(message = "{reminders.escalation.days.wrong}")
        @Pattern(regexp = "\\s*\\d{1,3}\\s*", message = "{reminders.escalation.days.wrong}")
        @Nullable
        String days) {

    static EscalationForm of(EscalationSetting setting) {
        return new EscalationForm(Integer.toString(setting.version()), Integer.toString(setting.days()));
    }

    /** The same words, begun from what is stored now. */
    EscalationForm begunFrom(EscalationSetting setting) {
        return new EscalationForm(Integer.toString(setting.version()), days);
    }

    void check(Errors errors) {
        if (!errors.hasErrors() && (toDays() < 1 || toDays() > EscalationSetting.MOST_DAYS)) {
            errors.rejectValue("days", "reminders.escalation.days.wrong");
        }
    }

    int toDays() {
        return Integer.parseInt(Objects.requireNonNull(days).strip());
    }

    int begunFrom() {
        return version == null ? EscalationSetting.USUAL.version() : Integer.parseInt(version);
    }
}
