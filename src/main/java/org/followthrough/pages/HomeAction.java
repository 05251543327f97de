package org.followthrough.pages;

import org.followthrough.plans.ActionRow;

/** One of the viewer's own actions, with the name of its plan. */
record HomeAction(ActionRow action, String plan) {}
