package org.followthrough.people;

/** A one-time link was used, is too old, or never was one: the page is the same. */
final class LinkNoLongerWorks extends RuntimeException {

    LinkNoLongerWorks() {
        super("A one-time link that does not work");
    }
}
