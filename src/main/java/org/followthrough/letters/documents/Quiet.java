package org.followthrough.letters.documents;

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
    }
}
