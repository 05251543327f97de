package org.followthrough.files;

import javax.xml.transform.TransformerFactory;

/**
 * Names the platform's own transformer of XML. What writes office files and PDF asks Java for one for every part of a file, and
 * unless it is named Java looks through every library for it each time, checking the seals of those that are signed: for slides
 * that was nearly half of the work. Named, it is also the same one, and so are the bytes, whichever libraries lie beside ours.
 */
public final class XmlOfThePlatform {

    private static final String NAMED = TransformerFactory.class.getName();

    private XmlOfThePlatform() {}

    /** From now on, for all of this process; one that was named when the process began stays. */
    public static void choose() {
        if (System.getProperty(NAMED) == null) {
            System.setProperty(
                    NAMED, TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }
}
