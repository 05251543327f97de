package org.followthrough.people;

import java.util.Collection;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.Choice;

/** Names the plans an adviser can be limited to; the module that has plans implements it. */
public interface PlansToChoose {

    /** The plans of these organisations by name: the id as value, the name as label. */
    List<Choice> of(Collection<OrganisationId> organisations);
}
