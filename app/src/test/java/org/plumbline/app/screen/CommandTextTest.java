package org.plumbline.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.ExitCode;
import org.plumbline.app.RecordedProgram;

/** Behaviour under test: what is printed as a command can be pasted into a shell, whatever files are called. */
class CommandTextTest {
    private static final String AWKWARD = "it's $HOME, \"mine\" `x` \\";

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aShellReadsTheWordsThatWereMeant() throws IOException {
        List<String> words = List.of(
                AWKWARD,
                "",
                "~",
                "a b",
                "#no",
                "x;y",
                "*",
                "!1",
                "<in>",
                "50%",
                "a=b,c",
                "\u00fcber",
                "a\u001b[2J%d\\'");
        String command = new CommandText("cite").add(words.toArray()).toString().replaceFirst("plumbline", "");
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command).start();
        String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read.lines().toList().subList(1, words.size() + 1)).isEqualTo(words);
    }

    @Test
    void whatATerminalWouldObeyIsLeftToTheShellToPrint() {
        assertThat(new CommandText("cite").add("Jo's a\u001b[2J%d\\").toString())
                .isEqualTo("plumbline cite \"$(printf 'Jo'\\''s a\\033[2J%%d\\\\')\"");
    }

    @Test
    void everyCommandThatNamesAFolderOrFileQuotesIt(@TempDir Path parent) throws IOException {
        Path file = parent.resolve("my own.yaml");
        Path folder = parent.resolve("it's mine");
        Files.writeString(file, """
                name: Mine
                extends: bakery
                horizon: 4 weeks
                experiment: { factors: { firm.cash: [20k, 30k] }, replications: 2, outcomes: [profit] }
                """);
        String quotedFile = "'" + file + "'";
        String quotedFolder = "'" + parent + "/it'\\''s mine'";
        assertThat(out("validate", file.toString())).contains("Next: plumbline compare " + quotedFile);
        assertThat(out("sweep", file.toString(), "--out", folder.toString()))
                .contains("Next: plumbline analyze " + quotedFolder);
        assertThat(out("cite", folder.toString())).contains("sample check: plumbline verify " + quotedFolder + ".");
        assertThat(out("report", folder.toString())).contains("Next: plumbline chart " + quotedFolder + " paired");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("compare again: plumbline compare " + quotedFile.replace("'", "&#39;") + " --set")
                .contains("<code>plumbline sweep " + quotedFile.replace("'", "&#39;") + "</code>");
    }

    private static String out(String... words) {
        RecordedProgram program = new RecordedProgram();
        assertThat(program.run(words)).isEqualTo(ExitCode.DONE);
        return program.out();
    }
}
