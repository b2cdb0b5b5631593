package org.plumbline.documentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a page says it did, in a folder of its own, and answers what the page should say. */
final class PageReplay {
    private static final Pattern OUTPUT = Pattern.compile("(?:first (\\d+) lines|output) of: (.+)");
    /** What differs from one build to the next. */
    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{40}\\b(-dirty)?");

    private static final Pattern FLAGS = Pattern.compile("set -- (-XX:\\+IgnoreUnrecognizedVMOptions[^\"]+)");
    private static final Pattern FILE = Pattern.compile("file: ([\\w.-]+)");

    private final Path folder;

    PageReplay(Path folder) {
        this.folder = folder;
    }

    /** Whether anything on the page is to be compared. */
    static boolean concerns(String page) {
        return FencedBlock.in(page.lines().toList()).stream()
                .anyMatch(block -> OUTPUT.matcher(block.note()).matches());
    }

    /** The page with what its commands print now. */
    String replayed(String page) throws IOException, InterruptedException {
        List<String> lines = page.lines().toList();
        List<String> replayed = new ArrayList<>();
        int copied = 0;
        for (FencedBlock block : FencedBlock.in(lines)) {
            replayed.addAll(lines.subList(copied, block.opening() + 1));
            replayed.addAll(content(block));
            copied = block.closing();
        }
        replayed.addAll(lines.subList(copied, lines.size()));
        return String.join("\n", replayed) + "\n";
    }

    private List<String> content(FencedBlock block) throws IOException, InterruptedException {
        Matcher file = FILE.matcher(block.note());
        if (file.matches()) {
            Files.writeString(folder.resolve(file.group(1)), block.text());
        }
        Matcher output = OUTPUT.matcher(block.note());
        if (!output.matches()) {
            return block.lines();
        }
        List<String> printed = printed(CommandLineWords.arguments(output.group(2)));
        return output.group(1) == null ? printed : beginning(printed, Integer.parseInt(output.group(1)));
    }

    private static List<String> beginning(List<String> printed, int count) {
        List<String> beginning = new ArrayList<>(printed.subList(0, Math.min(count, printed.size())));
        if (printed.size() > count) {
            beginning.add("...");
        }
        return beginning;
    }

    /** The launcher's flags for commands that simulate: Java compiles less of a short run. */
    private static List<String> launcherFlags() throws IOException {
        Matcher flags = FLAGS.matcher(Pages.read("plumbline"));
        if (!flags.find()) {
            throw new IllegalStateException("the launcher sets no flags where they are looked for");
        }
        return List.of(flags.group(1).strip().split("[\\s\\\\]+"));
    }

    /** What goes to standard output; where the command fails, followed by its messages. */
    private List<String> printed(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(launcherFlags());
        command.addAll(List.of(
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), "org.plumbline.app.Main"));
        command.addAll(arguments);
        Path results = Files.createTempFile("plumbline", ".out");
        Path messages = Files.createTempFile("plumbline", ".err");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(results.toFile())
                .redirectError(messages.toFile())
                .start()
                .waitFor();
        List<String> printed = new ArrayList<>(Files.readAllLines(results, StandardCharsets.UTF_8).stream()
                .map(line -> COMMIT.matcher(line).replaceAll("COMMIT"))
                .toList());
        if (code != 0) {
            printed.addAll(Files.readAllLines(messages, StandardCharsets.UTF_8));
        }
        Files.delete(results);
        Files.delete(messages);
        return printed;
    }
}
