package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser without JavaScript: keeps cookies, reads pages, sends forms. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    void signIn(URI application, String username, String password) throws IOException, InterruptedException {
        URI page = application.resolve("/sign-in");
        String token = tokenOf(page(page));
        HttpResponse<String> answer = send(page, Map.of("username", username, "password", password, "_csrf", token));
        assertThat(answer.statusCode()).as("sign-in").isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
    }

    Document page(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(asking(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("status of %s", address).isEqualTo(200);
        return Jsoup.parse(answer.body(), address.toString());
    }

    HttpResponse<String> send(URI address, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                asking(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What the form of a page sends along to prove that it is ours. */
    static String tokenOf(Document page) {
        return Objects.requireNonNull(page.selectFirst("main input[name=_csrf]"), "no form on " + page.location())
                .val();
    }

    /** The status of an address, 0 while nobody answers. */
    int statusOf(URI address) {
        try {
            return http.send(asking(address).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static HttpRequest.Builder asking(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }
}
