package org.followthrough.measures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.Choice;

/**
 * What the form of a measure offers.
 *
 * @param audiences councils of a joint plan that the viewer may write for, after all of them; empty where there is nothing to choose
 * @param actions the actions of the plan that the viewer sees, by reference
 */
record MeasureChoices(
        String planName,
        List<Choice> units,
        List<Choice> directions,
        List<Choice> intervals,
        List<Choice> audiences,
        Map<String, UUID> actions) {}
