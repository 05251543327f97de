package org.followthrough.reminders.calendar;

import org.followthrough.people.Viewer;
import org.followthrough.reminders.ReminderSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody's own calendar address: made, shown once, ended. */
@Controller
class CalendarAddressController {

    private final CalendarAddresses addresses;
    private final CalendarPlans plans;
    private final ReminderSettings settings;

    CalendarAddressController(CalendarAddresses addresses, CalendarPlans plans, ReminderSettings settings) {
        this.addresses = addresses;
        this.plans = plans;
        this.settings = settings;
    }

    @GetMapping("/account/calendar")
    String show(Viewer viewer, Model model) {
        model.addAttribute("madeOn", addresses.madeOn(viewer).orElse(null));
        return "reminders/calendar";
    }

    /** Answers with the page itself instead of leading on: the address is kept nowhere from where it could be read again. */
    @PostMapping("/account/calendar")
    String make(Viewer viewer, Model model) {
        String token = addresses.make(viewer);
        model.addAttribute("own", settings.address("/calendar/" + token + ".ics"));
        model.addAttribute("plans", plans.of(viewer, plan -> settings.address("/calendar/" + token + "/plans/" + plan + ".ics")));
        return "reminders/calendar";
    }

    @GetMapping("/account/calendar/revocations")
    String askToRevoke(Viewer viewer, Model model) {
        return show(viewer, model);
    }

    @PostMapping("/account/calendar/revocations")
    String revoke(Viewer viewer) {
        addresses.revoke(viewer);
        return "redirect:/account/calendar?done=reminders.calendar-revoked";
    }
}
