package org.plumbline.scenarios.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.scenarios.Starter;
import org.plumbline.scenarios.schema.JsonSchema;
import tools.jackson.databind.JsonNode;

/**
 * Behaviour under test: an editor's language server, given a starter file with the schema beside it, explains a key under
 * the pointer and proposes the keys that may stand there. Needs node, npm and the network; without them it is skipped,
 * saying so.
 */
@Tag("full")
class EditorTest {
    private static final String SERVER = "yaml-language-server@1.18.0";
    private static final int MINUTES = 5;

    @Test
    void hoverExplainsAndCompletionProposes(@TempDir Path folder) throws IOException, InterruptedException {
        Path program = install(folder);
        String text = Starter.text("bakery").replace("  credit:", "  \n  credit:");
        Path file = Files.writeString(folder.resolve("my-bakery.yaml"), text);
        Files.writeString(folder.resolve(JsonSchema.FILE), JsonSchema.text());
        List<String> lines = text.lines().toList();
        try (LanguageServer server = LanguageServer.start(List.of("node", program.toString(), "--stdio"), folder)) {
            server.open(file, text);
            JsonNode hover = server.at("textDocument/hover", file, lineOf(lines, "  employees:"), 4);
            assertThat(hover.toString()).contains("people who work in the firm").contains("1 to 500");
            JsonNode completion = server.at("textDocument/completion", file, lineOf(lines, "  credit:") - 1, 2);
            assertThat(labels(completion))
                    .contains("otherFixed", "variableCost")
                    .doesNotContain("turbulence");
        }
    }

    private static int lineOf(List<String> lines, String start) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(start)) {
                return line;
            }
        }
        throw new IllegalArgumentException("no line begins with " + start);
    }

    private static List<String> labels(JsonNode completion) {
        List<String> labels = new ArrayList<>();
        JsonNode items = completion.isArray() ? completion : completion.path("items");
        items.forEach(item -> labels.add(item.path("label").asString()));
        return labels;
    }

    private static Path install(Path folder) throws IOException, InterruptedException {
        boolean there = succeeds(folder, "node", "--version") && succeeds(folder, "npm", "--version");
        Assumptions.assumeTrue(there, "skipped: node and npm are not here, so no editor could be asked");
        boolean installed = succeeds(
                folder, "npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", folder.toString(), SERVER);
        Assumptions.assumeTrue(installed, "skipped: npm could not fetch " + SERVER);
        return folder.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
    }

    private static boolean succeeds(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
