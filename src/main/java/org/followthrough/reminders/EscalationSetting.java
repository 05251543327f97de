package org.followthrough.reminders;

/**
 * After how many days past its due date an action of a plan is brought to its accountable manager.
 *
 * @param version counts changes; -1 while nobody has set it
 */
record EscalationSetting(int version, int days) {

    static final int MOST_DAYS = 180;

    /** What holds until somebody sets it. */
    static final EscalationSetting USUAL = new EscalationSetting(-1, Escalations.USUAL_DAYS);

    /** After how many it is brought to the leaders. */
    public int leaderDays() {
        return 2 * days;
    }
}
