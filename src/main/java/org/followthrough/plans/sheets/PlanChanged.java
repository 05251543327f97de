package org.followthrough.plans.sheets;

/** The plan, or what may be named in it, is no longer as it was when the rows were tried; nothing was written. */
final class PlanChanged extends RuntimeException {

    PlanChanged() {
        super("The plan changed since the rows were tried");
    }
}
