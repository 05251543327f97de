package org.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;

/**
 * The application once more in this process, beside that of the tests. It leaves logging as it is: closing it would
 * otherwise end the log of every test that comes after.
 */
public final class AnotherApplication {

    private AnotherApplication() {}

    /** Not running yet. */
    public static SpringApplication make() {
        return quietly(new SpringApplication(Followthrough.class));
    }

    /** The same application, which now leaves logging as it is. */
    public static SpringApplication quietly(SpringApplication application) {
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return application;
    }
}
