package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Chromium that is on this machine. Where there is none the tests that need it are skipped, saying so; with the system
 * property {@code followthrough.tests.require} containing {@code browser} they fail instead.
 */
final class BrowserForTests implements AutoCloseable {

    private static final List<Path> KNOWN = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private final Playwright playwright;
    private final Browser browser;

    private BrowserForTests(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setTimeout(120_000)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static BrowserForTests open() {
        Optional<Path> executable = KNOWN.stream().filter(Files::isExecutable).findFirst();
        if (executable.isEmpty() && isRequired("browser")) {
            fail("A browser is required, and there is none of " + KNOWN);
        }
        assumeTrue(executable.isPresent(), "Skipped: there is no browser among " + KNOWN);
        return new BrowserForTests(executable.orElseThrow());
    }

    static boolean isRequired(String what) {
        return System.getProperty("followthrough.tests.require", "").contains(what);
    }

    Browser browser() {
        assertThat(browser.isConnected()).isTrue();
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
