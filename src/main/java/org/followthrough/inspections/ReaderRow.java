package org.followthrough.inspections;

import org.followthrough.people.PersonId;

/** Somebody who is, or may be, named on a confidential inspection. */
public record ReaderRow(PersonId id, String name, String roleTitle) {}
