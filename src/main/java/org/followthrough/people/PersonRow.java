package org.followthrough.people;

/** Somebody as lists and drop-downs show them; {@code roleTitle} is their job, such as <i>Virtual school head</i>. */
public record PersonRow(PersonId id, String name, String roleTitle) {}
