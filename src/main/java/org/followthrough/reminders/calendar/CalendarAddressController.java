package org.followthrough.reminders.calendar;

import jakarta.servlet.http.HttpServletRequest;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Somebody's own calendar address: made, shown once, ended. */
@Controller
class CalendarAddressController {

    private final CalendarAddresses addresses;
    private final CalendarPlans plans;

    CalendarAddressController(CalendarAddresses addresses, CalendarPlans plans) {
        this.addresses = addresses;
        this.plans = plans;
    }

    @GetMapping("/account/calendar")
    String show(Viewer viewer, Model model) {
        model.addAttribute("madeOn", addresses.madeOn(viewer).orElse(null));
        return "reminders/calendar";
    }

    /** Answers with the page itself instead of leading on: the address is kept nowhere from where it could be read again. */
    @PostMapping("/account/calendar")
    String make(Viewer viewer, Model model, HttpServletRequest request) {
        String calendar = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/calendar/" + addresses.make(viewer))
                .build()
                .toUriString();
        model.addAttribute("own", calendar + ".ics");
        model.addAttribute("plans", plans.of(viewer, plan -> calendar + "/plans/" + plan + ".ics"));
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
