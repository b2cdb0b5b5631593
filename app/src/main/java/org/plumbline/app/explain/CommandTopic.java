package org.plumbline.app.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.app.command.Commands;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands. */
final class CommandTopic implements Topic {
    private static final String EXAMPLE = "  plumbline ";

    @Override
    public String plural() {
        return "commands";
    }

    @Override
    public List<String> names() {
        return List.copyOf(Commands.names());
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Commands.create(name).map(command -> explain(name, new CommandLine(command).getCommandSpec()));
    }

    private static Explanation explain(String name, CommandSpec spec) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Options",
                String.join(
                        ", ",
                        spec.options().stream()
                                .map(OptionSpec::longestName)
                                .sorted()
                                .toList()));
        facts.put("Help", "plumbline " + name + " --help");
        String[] header = spec.usageMessage().header();
        String example = Arrays.stream(header)
                .filter(line -> line.startsWith(EXAMPLE))
                .map(String::strip)
                .findFirst()
                .orElse("plumbline " + name);
        return new Explanation(name, "a command", List.of(header.length == 0 ? "" : header[0]), facts, example);
    }
}
