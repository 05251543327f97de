package org.followthrough.letters.documents;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Keeps libraries from telling on the console what they think of a document's fonts. The application's logging would do it
 * too, and takes longer to start than reading a report.
 */
final class Quiet {

    private Quiet() {}

    /** To be said before any library is used. */
    static void begin() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("java.awt.headless", "true");
        Thread.currentThread().setContextClassLoader(new NoSearching(Quiet.class.getClassLoader()));
    }

    /**
     * Finds what is named and searches for no settings: a library that asks every jar for its settings has the application's two
     * hundred jars opened, which takes longer than reading a report.
     */
    private static final class NoSearching extends ClassLoader {

        NoSearching(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }
}
