package org.followthrough.assurance.checks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The rules about who may look whether it lasted, in the order in which the page names them. All must be met. */
enum CheckRule {
    NOT_YOUR_OWN_ACTION {
        @Override
        boolean isMet(@Nullable PersonId lead, @Nullable UUID requester, PersonId checker) {
            return !checker.equals(lead);
        }
    },
    /** Many leads have no account; whoever asks for them stands on their side. */
    NOT_YOUR_OWN_REQUEST {
        @Override
        boolean isMet(@Nullable PersonId lead, @Nullable UUID requester, PersonId checker) {
            return !checker.id().equals(requester);
        }
    };

    abstract boolean isMet(@Nullable PersonId lead, @Nullable UUID requester, PersonId checker);

    /**
     * Those that keep a person from checking.
     *
     * @param lead who leads the action, where a person is known
     * @param requester who asked for the sign-off in force
     */
    static List<CheckRule> unmet(@Nullable PersonId lead, @Nullable UUID requester, PersonId checker) {
        return Stream.of(values())
                .filter(rule -> !rule.isMet(lead, requester, checker))
                .toList();
    }

    /** Key of the sentence that tells somebody that they may not. */
    public String unmetKey() {
        return "assurance.check.rule." + this;
    }
}
