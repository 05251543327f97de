package org.followthrough.reminders.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.followthrough.people.Secret;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Hands a calendar to whoever has its address, as calendars cannot sign in: what its person may see at this moment, and
 * nothing once they may no longer sign in.
 */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    /** Calendars ask every few hours; one that asks more often is told what it knows. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate();

    private final CalendarAddresses addresses;
    private final CalendarDirectory directory;
    private final Viewers viewers;
    private final MessageSource messages;

    CalendarController(
            CalendarAddresses addresses, CalendarDirectory directory, Viewers viewers, MessageSource messages) {
        this.addresses = addresses;
        this.directory = directory;
        this.viewers = viewers;
        this.messages = messages;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> own(@PathVariable String token, HttpServletRequest request) {
        Viewer viewer = viewerOf(token);
        return calendar(
                messages.getMessage("reminders.calendar.own", null, Locale.UK),
                directory.dates(null, viewer),
                viewer,
                request);
    }

    @GetMapping("/calendar/{token}/plans/{plan}.ics")
    ResponseEntity<byte[]> ofPlan(@PathVariable String token, @PathVariable PlanId plan, HttpServletRequest request) {
        Viewer viewer = viewerOf(token);
        String name = directory.nameOf(plan, viewer).orElseThrow(() -> NotFound.of(plan));
        return calendar(name, directory.dates(plan, viewer), viewer, request);
    }

    private Viewer viewerOf(String token) {
        return addresses
                .personOf(token)
                .flatMap(viewers::of)
                .orElseThrow(() -> NotFound.of("a calendar with this address"));
    }

    private static ResponseEntity<byte[]> calendar(
            String name, List<DatedThing> dates, Viewer viewer, HttpServletRequest request) {
        byte[] file = CalendarFile.of(
                name,
                dates,
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                viewer.today());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(KEPT)
                .eTag(Secret.digest(file))
                .body(file);
    }
}
