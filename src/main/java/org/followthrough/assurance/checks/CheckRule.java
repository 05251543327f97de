package org.followthrough.assurance.checks;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.PersonId;

/** The rules about who may look whether it lasted, in the order in which the page names them. All must be met. */
enum CheckRule {
    NOT_YOUR_OWN_ACTION {
        @Override
        boolean isMet(ActionUnderCheck action, PersonId checker) {
            return !checker.equals(action.lead());
        }
    },
    /** Many leads have no account; whoever asks for them stands on their side. */
    NOT_YOUR_OWN_REQUEST {
        @Override
        boolean isMet(ActionUnderCheck action, PersonId checker) {
            return !checker.equals(action.requireSignedOff().requester());
        }
    };

    abstract boolean isMet(ActionUnderCheck action, PersonId checker);

    static List<CheckRule> unmet(ActionUnderCheck action, PersonId checker) {
        return Stream.of(values()).filter(rule -> !rule.isMet(action, checker)).toList();
    }

    /** Key of the sentence that tells somebody that they may not. */
    public String unmetKey() {
        return "assurance.check.rule." + this;
    }
}
