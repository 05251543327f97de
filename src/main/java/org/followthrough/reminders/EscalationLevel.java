package org.followthrough.reminders;

/** To whom an action past its due date is brought. */
enum EscalationLevel {
    /** To its accountable manager. */
    MANAGER,
    /** To the leaders of the organisations it concerns and of their trust, after twice as many days. */
    LEADER
}
