package org.plumbline.app.option;

import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.app.terminal.Verbosity;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
public final class GlobalOptions {
    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but results and errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more on the way.")
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours. NO_COLOR does the same.")
    private boolean noColour;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace when something fails.")
    private boolean debug;

    /**
     * Makes the terminal speak as asked.
     *
     * @throws UsageException if it is to say both more and nothing
     */
    public void applyTo(Terminal terminal) {
        if (quiet && verbose) {
            throw new UsageException(
                    UsageFault.CONFLICTING_OPTIONS, "--quiet and --verbose exclude one another", "give one of them");
        }
        if (noColour) {
            terminal.withoutColour();
        }
        if (quiet) {
            terminal.speak(Verbosity.QUIET);
        } else if (verbose) {
            terminal.speak(Verbosity.VERBOSE);
        }
    }

    /** Whether a stack trace is wanted. */
    public boolean debug() {
        return debug;
    }
}
