package org.followthrough.reminders;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether the day's reminders are written and sent; one instance at a time. */
@Component
class ReminderJobs {

    private final DailyReminders reminders;
    private final Post post;

    ReminderJobs(DailyReminders reminders, Post post) {
        this.reminders = reminders;
        this.post = post;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${followthrough.reminders-every:PT5M}")
    @SchedulerLock(name = "reminders", lockAtMostFor = "PT1H")
    public void work() {
        reminders.write();
        post.sendAll();
    }
}
