package org.followthrough.reminders.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** A calendar as iCalendar: whole days, each under a name of its own that stays, and each with the page it is about. */
final class CalendarFile {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int READ_AGAIN_AFTER_HOURS = 6;

    private CalendarFile() {}

    /**
     * Writes it. The same dates on the same day are the same bytes, so that a calendar that has them is not sent them again.
     *
     * @param name what the calendar is called
     * @param address where this service is reached, without a slash at the end
     */
    static byte[] of(String name, List<DatedThing> dates, String address, LocalDate today) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Followthrough//Calendar feed//EN");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(
                Duration.builder().hours(READ_AGAIN_AFTER_HOURS).build());
        Date stamp = Date.from(today.atStartOfDay(HERE).toInstant());
        dates.forEach(date -> calendar.addEvent(event(date, address, stamp)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(DatedThing date, String address, Date stamp) {
        VEvent event = new VEvent();
        event.setUid(date.key() + "@followthrough");
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(wholeDay(date.on())));
        event.setSummary(date.words());
        event.setDescription(address + date.address());
        event.setUrl(address + date.address());
        // Nobody is busy because something is due.
        event.setTransparency(true);
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
