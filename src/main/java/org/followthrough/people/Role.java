package org.followthrough.people;

/** What a person does in an organisation. The table in {@code docs/permissions.md} says what each may do. */
public enum Role {
    OFFICER,
    MANAGER,
    LEADER,
    BOARD_MEMBER,
    ADMINISTRATOR
}
