package org.plumbline.app.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.plumbline.app.ExitCode;
import org.plumbline.app.terminal.ClosedPipeException;
import org.plumbline.app.terminal.Style;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.experiments.execution.HangingRunsException;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ScenarioFaults;
import picocli.CommandLine.ParameterException;

/** The one place that turns whatever was thrown into a message and an exit code. */
public final class Failures {
    private final Terminal terminal;
    private final boolean debug;

    /**
     * Failures told on this terminal.
     *
     * @param debug whether the stack trace is shown as well
     */
    public Failures(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** Tells what went wrong and answers how the program ends. */
    public ExitCode tell(Throwable thrown) {
        if (thrown instanceof ClosedPipeException) {
            return ExitCode.DONE;
        }
        ExitCode code = thrown instanceof ScenarioFaults faults ? tellFaults(faults) : tellOne(describe(thrown));
        if (debug) {
            terminal.complain(stackTrace(thrown));
        }
        return code;
    }

    private ExitCode tellFaults(ScenarioFaults thrown) {
        terminal.complain(FaultReport.text(thrown.faults()));
        return ExitCode.WRONG_USAGE;
    }

    private ExitCode tellOne(Told told) {
        String label = terminal.styledMessage(Style.BAD, told.label());
        terminal.complain(label + ": " + Quoting.escape(told.message()));
        terminal.complain("help: " + Quoting.escape(told.help()));
        return told.exitCode();
    }

    private record Told(ExitCode exitCode, String label, String message, String help) {}

    private static Told describe(Throwable thrown) {
        if (thrown instanceof ParameterException e) {
            return command(UsageTranslation.translate(e));
        }
        if (thrown instanceof CommandFailure e) {
            return command(e);
        }
        if (thrown instanceof ResultsException e) {
            return results(e);
        }
        if (thrown instanceof HangingRunsException e) {
            return new Told(ExitCode.RUN_FAILED, "error", String.valueOf(e.getMessage()), "give a longer --time-limit");
        }
        if (thrown instanceof UncheckedIOException e && e.getCause() != null) {
            return inputOutput(e.getCause());
        }
        if (thrown instanceof IOException e) {
            return inputOutput(e);
        }
        return thrown instanceof OutOfMemoryError ? memory() : ours(thrown);
    }

    private static Told command(CommandFailure e) {
        return new Told(e.exitCode(), e.label(), String.valueOf(e.getMessage()), e.help());
    }

    private static Told results(ResultsException e) {
        ExitCode code = e.kind().belongsToAnother()
                ? ExitCode.OTHER_EXPERIMENT
                : e.kind().isMisnamed() ? ExitCode.WRONG_USAGE : ExitCode.RUN_FAILED;
        return new Told(code, "error[" + e.kind().code() + "]", e.what() + ": " + e.where(), e.help());
    }

    private static Told inputOutput(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return file(missing, "there is no such file or folder", "check the name, or start in another folder");
        }
        if (e instanceof AccessDeniedException denied) {
            return file(denied, "it may not be read or written", "check its permissions, or name another place");
        }
        if (e instanceof NotDirectoryException file) {
            return file(file, "it is not a folder", "name a folder");
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return file(exists, "it exists already", "name another place, or move it away");
        }
        return machine(String.valueOf(e.getMessage()));
    }

    private static Told file(FileSystemException e, String what, String help) {
        return new Told(ExitCode.WRONG_USAGE, "error", e.getFile() + ": " + what, help);
    }

    private static Told machine(String message) {
        return new Told(
                ExitCode.RUN_FAILED,
                "error",
                "reading or writing failed: " + message,
                "look whether the disk is full or the folder has gone, then run the command again");
    }

    private static Told memory() {
        return new Told(
                ExitCode.RUN_FAILED,
                "error",
                "there was not enough memory",
                "use fewer --threads, or give it more: PLUMBLINE_JAVA_OPTS=-Xmx2g plumbline ...");
    }

    private static Told ours(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return new Told(
                ExitCode.RUN_FAILED,
                "error",
                "Plumbline itself failed: " + thrown.getClass().getSimpleName() + message,
                "this is not your fault; run the command again with --debug and report what it prints");
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
