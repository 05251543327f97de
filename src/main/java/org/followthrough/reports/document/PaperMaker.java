package org.followthrough.reports.document;

import java.util.List;
import java.util.Set;
import org.followthrough.people.Role;
import org.followthrough.shared.PersonalDataScan;

/**
 * Makes one kind of paper. Each is a bean in a package of its own; what is read here is read in one transaction, and for a
 * past day the tables it reads say what they said then.
 */
public interface PaperMaker {

    /** What its address calls it, such as {@code highlight-report}; {@code reports.<name>.title} and {@code .for} are its words. */
    String name();

    /** The forms it fits, those for people first. */
    List<PaperForm<? super ReadablePaper>> forms();

    /** What may be asked of it besides a plan and a day. */
    Set<Option> options();

    /** Who may take it, for an organisation of the plan: everybody who sees the plan unless it says otherwise. */
    default Set<Role> roles() {
        return Set.of(Role.values());
    }

    /**
     * The paper, with what the viewer may see and nothing else.
     *
     * @throws org.followthrough.shared.NotFound when there is no such plan or it is not the viewer's to see
     */
    ReadablePaper make(PaperRequest request);

    /**
     * What in the paper looks as if it could identify a child, for papers that leave the organisation: whoever takes one
     * looks at it first and says that it is fine.
     */
    default PersonalDataScan looksPersonal(ReadablePaper paper) {
        return new PersonalDataScan(List.of());
    }

    /** What may be asked of a paper. */
    enum Option {
        SINCE,
        WITHOUT_PEOPLE,
        FILTER
    }
}
