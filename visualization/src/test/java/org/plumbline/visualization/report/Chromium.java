package org.plumbline.visualization.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without window, driven by chromedriver through the WebDriver protocol. */
final class Chromium implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("started successfully on port ([0-9]+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process driver;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String session;

    private Chromium(Process driver, String server, Path program) {
        this.driver = driver;
        this.session = server + "/session/"
                + post(server + "/session", capabilities(program))
                        .path("sessionId")
                        .asString();
    }

    /** A program of the machine, where it has it. */
    private static Optional<Path> program(String name) {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(java.io.File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser, where the machine has one; else the tests of the class are skipped, and say so. */
    static Chromium orSkip(String untried) throws IOException {
        Optional<Path> chromium = program("chromium");
        Optional<Path> driver = program("chromedriver");
        String missing = "SKIPPED: " + untried + ", because chromium and chromedriver are not installed";
        if (chromium.isEmpty() || driver.isEmpty()) {
            System.err.println(missing);
        }
        Assumptions.assumeTrue(chromium.isPresent() && driver.isPresent(), missing);
        return start(chromium.get(), driver.get());
    }

    private static Chromium start(Path program, Path chromedriver) throws IOException {
        Process driver = new ProcessBuilder(chromedriver.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher matcher = PORT.matcher(line);
            if (matcher.find()) {
                return new Chromium(driver, "http://localhost:" + matcher.group(1), program);
            }
        }
        throw new IOException("chromedriver did not say its port");
    }

    private static Map<String, Object> capabilities(Path program) {
        Map<String, Object> options = Map.of(
                "binary",
                program.toString(),
                "args",
                List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"));
        Map<String, Object> wanted = Map.of(
                "browserName",
                "chrome",
                "goog:chromeOptions",
                options,
                "goog:loggingPrefs",
                Map.of("browser", "ALL", "performance", "ALL"));
        return Map.of("capabilities", Map.of("alwaysMatch", wanted));
    }

    void open(Path page) {
        post(session + "/url", Map.of("url", page.toUri().toString()));
    }

    /** What a script returns; it runs outside the page's security policy. */
    JsonNode run(String script) {
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** What an asynchronous script hands to its last argument. */
    JsonNode await(String script) {
        return post(session + "/execute/async", Map.of("script", script, "args", List.of()));
    }

    /** Presses a key and lets it go, as a hand would. */
    void press(Key key) {
        List<Map<String, String>> strokes =
                List.of(Map.of("type", "keyDown", "value", key.code()), Map.of("type", "keyUp", "value", key.code()));
        post(
                session + "/actions",
                Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
    }

    /** Keys by their code points in the WebDriver protocol. */
    enum Key {
        TAB('\uE004'),
        ENTER('\uE007'),
        SPACE(' '),
        HOME('\uE011'),
        LEFT('\uE012'),
        RIGHT('\uE014');

        private final char code;

        Key(char code) {
            this.code = code;
        }

        private String code() {
            return String.valueOf(code);
        }
    }

    void devTools(String command, Map<String, Object> parameters) {
        post(session + "/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    /** How wide the page is shown, in pixels. */
    void width(int pixels) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page on a medium, in a colour scheme. */
    void media(String medium, String scheme) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What the console said since it was last asked. */
    List<String> console() {
        List<String> messages = new ArrayList<>();
        post(session + "/se/log", Map.of("type", "browser"))
                .forEach(entry -> messages.add(entry.path("message").asString()));
        return messages;
    }

    /** What was asked of a network or disk since this was last asked, data URLs aside. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (JsonNode entry : post(session + "/se/log", Map.of("type", "performance"))) {
            JsonNode message = JSON.readTree(entry.path("message").asString()).path("message");
            String url = message.path("params").path("request").path("url").asString("");
            if ("Network.requestWillBeSent".equals(message.path("method").asString()) && !url.startsWith("data:")) {
                requests.add(url);
            }
        }
        return requests;
    }

    private JsonNode post(String url, Object body) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode value = JSON.readTree(response.body()).path("value");
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        request.uri() + ": " + value.path("message").asString());
            }
            return value;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            send(HttpRequest.newBuilder(URI.create(session)).DELETE().build());
        } finally {
            driver.destroy();
        }
    }
}
