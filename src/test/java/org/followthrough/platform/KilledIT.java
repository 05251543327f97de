package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people were told is kept, is kept: through the killing of the application in the middle of its work. */
class KilledIT {

    private static final Logger log = LoggerFactory.getLogger(KilledIT.class);
    private static final int SENT = 200;
    private static final int ENOUGH = 100;
    private static final int AT_ONCE = 2;
    private static final String BEGUN = "Begun and not sent when the lights went out";
    private static final Pattern ACTION = Pattern.compile("/actions/[0-9a-f-]{36}");
    private static final Pattern PLAN = Pattern.compile("/plans/[0-9a-f-]{36}");
    private static final Pattern WORDS = Pattern.compile("Update \\d+ of those sent");

    @TempDir
    Path directory;

    private final Visitor lead = new Visitor();
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refused = new ConcurrentLinkedQueue<>();

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void losesNoUpdateAndNoDraftThatItAcknowledged() throws Exception {
        long begin = System.nanoTime();
        try (ApplicationInAnotherProcess application = ApplicationInAnotherProcess.start(directory)) {
            log.info("Started in {}", since(begin));
            String action = sendUntilKilled(application);
            findAllIn(action + "/history");
        }
    }

    private String sendUntilKilled(ApplicationInAnotherProcess application) throws Exception {
        URI address = application.address();
        lead.signIn(address, "lead.trust", "demonstration");
        String action = actionInProgress(address);
        keepADraft(address, action);
        URI updates = address.resolve(action + "/updates");
        List<Thread> senders = beginSending(updates, Visitor.tokenOf(lead.page(updates)));
        awaitEnough(senders);
        application.kill();
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(refused).as("statuses other than a redirect").isEmpty();
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(next.get()).as("killed in the middle").isLessThan(SENT);
        return action;
    }

    /** On the same directory, where the database of the killed one still runs. */
    private void findAllIn(String history) throws Exception {
        long begin = System.nanoTime();
        try (ApplicationInAnotherProcess again = ApplicationInAnotherProcess.start(directory)) {
            log.info("{} updates acknowledged; started again in {}", acknowledged.size(), since(begin));
            // With the cookie from before: the session, too, survived.
            assertThat(lead.page(again.address().resolve(history.replace("/history", "/edit")))
                            .select("textarea[name=outcome]")
                            .val())
                    .isEqualTo(BEGUN);
            Set<String> found = wordsIn(again.address(), history);
            log.info("{} updates found", found.size());
            assertThat(found).containsAll(acknowledged);
            assertThat(found)
                    .as("an update that was under way may be kept or not")
                    .hasSizeLessThanOrEqualTo(next.get());
        }
    }

    private void keepADraft(URI application, String action) throws Exception {
        Document form = lead.page(application.resolve(action + "/edit"));
        HttpResponse<String> answer = lead.send(
                application.resolve("/drafts"),
                Map.of(
                        "_draft",
                        action + "/edit",
                        "_draft-by-itself",
                        "yes",
                        "version",
                        form.select("input[name=version]").val(),
                        "title",
                        form.select("input[name=title]").val(),
                        "outcome",
                        BEGUN,
                        "_csrf",
                        Visitor.tokenOf(form)));
        assertThat(answer.statusCode()).as("the draft was kept").isEqualTo(204);
    }

    private List<Thread> beginSending(URI updates, String token) {
        List<Thread> senders = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            Thread sender = new Thread(() -> sendAll(updates, token), "sender-" + number);
            sender.start();
            senders.add(sender);
        }
        return senders;
    }

    private void sendAll(URI updates, String token) {
        try {
            for (int number = next.incrementAndGet(); number <= SENT; number = next.incrementAndGet()) {
                send(updates, token, "Update " + number + " of those sent");
            }
        } catch (IOException killed) {
            log.info("A sender ended: {}", killed.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(URI updates, String token, String words) throws IOException, InterruptedException {
        HttpResponse<String> answer = lead.send(updates, Map.of("rating", "ON_TRACK", "words", words, "_csrf", token));
        if (answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("?done=")) {
            acknowledged.add(words);
        } else {
            refused.add(answer.statusCode());
        }
    }

    private void awaitEnough(List<Thread> senders) throws InterruptedException {
        while (acknowledged.size() < ENOUGH && senders.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(5);
        }
    }

    private String actionInProgress(URI application) throws IOException, InterruptedException {
        for (String plan : links(lead.page(application.resolve("/plans")), PLAN)) {
            Document actions = lead.page(application.resolve(plan + "/actions?status=IN_PROGRESS"));
            for (String action : links(actions, ACTION)) {
                return action;
            }
        }
        throw new AssertionError("no action in progress in the demonstration");
    }

    private Set<String> wordsIn(URI application, String history) throws IOException, InterruptedException {
        Set<String> found = new HashSet<>();
        URI address = application.resolve(history);
        while (true) {
            Document page = lead.page(address);
            Matcher words = WORDS.matcher(page.text());
            while (words.find()) {
                found.add(words.group());
            }
            Element following = page.selectFirst("a[rel=next]");
            if (following == null) {
                return found;
            }
            address = URI.create(following.absUrl("href"));
        }
    }

    private static List<String> links(Document page, Pattern wanted) {
        return page.select("main a[href]").eachAttr("href").stream()
                .filter(href -> wanted.matcher(href).matches())
                .distinct()
                .toList();
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
