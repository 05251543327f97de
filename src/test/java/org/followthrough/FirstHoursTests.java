package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real server on an empty database behind a line that can be cut: from the link in the log to the database going away
 * and coming back.
 */
@ExtendWith(OutputCaptureExtension.class)
class FirstHoursTests {

    private static final String PASSWORD = "nine brown buses";
    private static final Pattern LINK = Pattern.compile("/sign-in/first/([\\w-]+)");

    private static LineToDatabase line;
    private static ConfigurableApplicationContext application;
    private static String address;
    private static String log;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    @BeforeAll
    static void startOnAnEmptyDatabase(CapturedOutput output) {
        DatabaseForTests empty = DatabaseForTests.shared().another();
        line = LineToDatabase.to(empty.url());
        Map<String, Object> properties = new java.util.HashMap<>(empty.properties());
        properties.put("spring.datasource.url", line.url());
        properties.put("spring.datasource.hikari.connection-timeout", "1500");
        properties.put("server.port", "0");
        properties.put("followthrough.demonstration", "false");
        SpringApplication followthrough = AnotherApplication.make();
        application = followthrough.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
        address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        log = output.getAll();
    }

    @AfterAll
    static void stop() {
        application.close();
        line.close();
    }

    @Test
    void goFromTheLinkInTheLogToAFormThatOutlivesItsSessionAndADatabaseThatComesBack() throws Exception {
        String first = linkInTheLog();
        lookWithoutASession();
        refuseABadStart(first);
        begin(first);
        assertThat(get(first).statusCode()).isEqualTo(410);
        signIn();
        assertThat(get("/admin/people").statusCode()).isEqualTo(200);

        keepWordsOverTheEndOfTheSession();
        survive503();
    }

    private static String linkInTheLog() {
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void lookWithoutASession() throws Exception {
        HttpResponse<String> page = get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie"))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("XSRF-TOKEN=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    private void refuseABadStart(String first) throws Exception {
        HttpResponse<String> bad = send(first, first, Map.of("name", "Jo", "password", "short"));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(bad.body()).select("#name").val()).isEqualTo("Jo");
    }

    private void begin(String first) throws Exception {
        HttpResponse<String> begun = send(
                first,
                first,
                Map.of(
                        "organisationName", "North Northamptonshire Council",
                        "organisationCode", "nnc",
                        "organisationKind", "LOCAL_AUTHORITY",
                        "name", "Jo Smith",
                        "roleTitle", "Improvement manager",
                        "username", "jo.smith",
                        "password", PASSWORD,
                        "passwordAgain", PASSWORD));
        assertThat(begun.statusCode()).isEqualTo(302);
    }

    private void signIn() throws Exception {
        HttpResponse<String> in = send("/sign-in", "/sign-in", Map.of("username", "jo.smith", "password", PASSWORD));
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/"));
    }

    private void keepWordsOverTheEndOfTheSession() throws Exception {
        Document form = page(get("/admin/people/new"));
        application
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("delete from spring_session")
                .update();
        HttpResponse<String> late =
                post("/admin/people", token(form), Map.of("name", "Kim Lee", "username", "kim.lee", "from.day", "7"));
        assertThat(late.statusCode()).isEqualTo(401);
        Document signIn = page(late);
        Map<String, String> fields = signIn.select("main input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .collect(Collectors.toMap(field -> field.attr("name"), org.jsoup.nodes.Element::val));
        fields.put("username", "jo.smith");
        fields.put("password", PASSWORD);

        Document reopened = page(post("/sign-in", token(signIn), fields));

        assertThat(reopened.select("form[action=/admin/people]")).hasSize(1);
        assertThat(reopened.select("#name").val()).isEqualTo("Kim Lee");
        assertThat(reopened.select("#username").val()).isEqualTo("kim.lee");
        assertThat(reopened.select("#from-day").val()).isEqualTo("7");
        assertThat(reopened.text()).contains("has not been sent yet");
        assertThat(get("/admin/people").body()).doesNotContain("Kim Lee");
        HttpResponse<String> sent = post("/admin/people", token(reopened), Map.of("name", "Kim Lee"));
        assertThat(sent.statusCode()).isEqualTo(422);
    }

    private void survive503() throws Exception {
        assertThat(get("/plans").statusCode()).isEqualTo(200);
        line.cut();
        HttpResponse<String> away = get("/plans");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(page(away).text())
                .contains("Sorry, the service is not available")
                .doesNotContain("Exception");
        assertThat(away.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(get("/sign-in").statusCode()).isIn(200, 503);
        line.mend();
        await("recovering by itself")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(get("/plans").statusCode()).isEqualTo(200));
    }

    private HttpResponse<String> send(String formAt, String to, Map<String, String> fields) throws Exception {
        return post(to, token(page(get(formAt))), fields);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String token, Map<String, String> fields) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", token);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String token(Document page) {
        return Objects.requireNonNull(page.select("input[name=_csrf]").first()).val();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
