package org.followthrough.reports;

/** A paper that is also read from its first page to its last. A new one is one of these and one template. */
interface ReadablePaper extends Paper {

    /** The template of the form people read, in the folder of this module. */
    String template();
}
