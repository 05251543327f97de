package org.followthrough.people;

/** Somebody in the administrator's list; {@code roles} counts those in force today. */
record RegisteredPerson(PersonId id, String name, String roleTitle, String username, boolean active, int roles) {}
