package org.followthrough.pages;

import org.followthrough.plans.ActionId;

/** One action that waits for sign-off, and for how many days. */
record WaitingRow(ActionId id, String reference, String title, String plan, long days) {}
