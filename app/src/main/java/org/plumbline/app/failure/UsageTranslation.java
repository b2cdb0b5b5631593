package org.plumbline.app.failure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.scenarios.validation.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says in our words what the parser of the command line found wrong. */
final class UsageTranslation {
    private UsageTranslation() {}

    static UsageException translate(ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof CommandLine.OverwrittenOptionException) {
            return new UsageException(UsageFault.REPEATED_OPTION, plain(e), "give it once");
        }
        if (e instanceof CommandLine.MutuallyExclusiveArgsException) {
            return new UsageException(UsageFault.CONFLICTING_OPTIONS, plain(e), seeHelp(e));
        }
        return unreadable(e);
    }

    private static UsageException missing(CommandLine.MissingParameterException e) {
        if (!e.getMissing().stream().allMatch(ArgSpec::isPositional)) {
            return new UsageException(UsageFault.MISSING_ARGUMENT, plain(e), seeHelp(e));
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String labels = e.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and "));
        String example = Stream.of(command.usageMessage().header())
                .filter(line -> line.startsWith("  "))
                .findFirst()
                .map(line -> "write, say, " + line.strip() + "; ")
                .orElse("");
        return new UsageException(
                UsageFault.MISSING_ARGUMENT, command.qualifiedName() + " needs " + labels, example + seeHelp(e));
    }

    private static UsageException unreadable(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        if (argument == null || !argument.isOption() || e.getValue() == null) {
            return new UsageException(UsageFault.UNREADABLE_VALUE, plain(e), seeHelp(e));
        }
        String is = ((OptionSpec) argument).longestName() + " is " + e.getValue();
        Class<?> type = argument.type();
        if (type.isEnum()) {
            List<String> values = Stream.of(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList();
            return new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    is + ", which is none of its values",
                    Suggestions.help(e.getValue(), values, "values"));
        }
        String must = Number.class.isAssignableFrom(type) || type.isPrimitive()
                ? is + ", but must be a whole number"
                : plain(e);
        return new UsageException(UsageFault.UNREADABLE_VALUE, must, seeHelp(e));
    }

    private static UsageException unmatched(CommandLine.UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (first.startsWith("-") && first.length() > 1) {
            String name = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
            return new UsageException(
                    UsageFault.UNKNOWN_OPTION,
                    command.qualifiedName() + " has no option " + name,
                    help(name, optionNames(command), command));
        }
        if (!command.subcommands().isEmpty()) {
            return new UsageException(
                    UsageFault.UNKNOWN_COMMAND,
                    "there is no command " + first,
                    help(first, command.subcommands().keySet(), command));
        }
        return new UsageException(
                UsageFault.SURPLUS_ARGUMENT, command.qualifiedName() + " has no place for " + first, seeHelp(e));
    }

    private static List<String> optionNames(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::names)
                .flatMap(Stream::of)
                .filter(name -> name.startsWith("--"))
                .distinct()
                .toList();
    }

    private static String help(String written, Collection<String> known, CommandSpec command) {
        return Suggestions.near(written, known)
                .map(word -> "did you mean " + word + "?")
                .orElseGet(() -> "see: " + command.qualifiedName() + " --help");
    }

    private static String seeHelp(ParameterException e) {
        return "see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    private static String plain(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
