package org.plumbline.scenarios.editor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language server over standard input and output, as an editor talks to it. */
final class LanguageServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LENGTH = "content-length:";

    private final Process process;
    private final OutputStream requests;
    private final InputStream answers;
    private int id;

    private LanguageServer(Process process) {
        this.process = process;
        this.requests = process.getOutputStream();
        this.answers = new BufferedInputStream(process.getInputStream());
    }

    /** Starts the server and tells it which folder is open. */
    static LanguageServer start(List<String> command, Path folder) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        LanguageServer server = new LanguageServer(process);
        server.ask("initialize", Map.of("rootUri", folder.toUri().toString(), "capabilities", Map.of()));
        server.tell("initialized", Map.of());
        return server;
    }

    /** Opens a document, as an editor does when a file is shown. */
    void open(Path file, String text) throws IOException {
        Map<String, Object> document =
                Map.of("uri", file.toUri().toString(), "languageId", "yaml", "version", 1, "text", text);
        tell("textDocument/didOpen", Map.of("textDocument", document));
    }

    /** What the server answers about a place; lines and characters count from 0. */
    JsonNode at(String method, Path file, int line, int character) throws IOException {
        return ask(
                method,
                Map.of(
                        "textDocument",
                        Map.of("uri", file.toUri().toString()),
                        "position",
                        Map.of("line", line, "character", character)));
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws IOException {
        id++;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
        while (true) {
            JsonNode message = receive();
            if (message.has("method") && message.has("id")) {
                answerNothing(message.get("id"));
            } else if (message.path("id").asInt(-1) == id) {
                return message.path("result");
            }
        }
    }

    /** The server asks for settings of the editor; there are none. */
    private void answerNothing(JsonNode asked) throws IOException {
        send(Map.of("jsonrpc", "2.0", "id", asked, "result", List.of()));
    }

    private void tell(String method, Map<String, Object> parameters) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
    }

    private void send(Map<String, Object> message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        requests.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        requests.write(body);
        requests.flush();
    }

    private JsonNode receive() throws IOException {
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        return JSON.readTree(answers.readNBytes(length));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("the language server has gone");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
