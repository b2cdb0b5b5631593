package org.plumbline.app.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The only way out: results to standard output, everything else to standard error. Text is UTF-8 with line feeds
 * everywhere, so that the same command gives the same bytes on every machine. Any thread may speak.
 */
public final class Terminal {
    /** Columns that everything printed keeps to: those of the terminal the results go to, from 40 to 80; else 80. */
    public static final int WIDTH = TerminalTraits.columns(System.getProperty(TerminalTraits.COLUMNS_PROPERTY));

    private static final String ERASE_LINE = "\r\u001b[K";

    private final OutputStream results;
    private final OutputStream messages;
    private TerminalTraits traits;
    private Verbosity verbosity = Verbosity.NORMAL;
    private boolean statusShown;

    /** A terminal on two streams, neither of which it closes. */
    public Terminal(OutputStream results, OutputStream messages, TerminalTraits traits) {
        this.results = results;
        this.messages = messages;
        this.traits = traits;
    }

    /** From here on, says as much as this. */
    public synchronized void speak(Verbosity verbosity) {
        this.verbosity = verbosity;
    }

    /** From here on, shows no colour. */
    public synchronized void withoutColour() {
        this.traits = traits.withoutColour();
    }

    /**
     * Prints results; what a terminal would obey instead of showing it is escaped.
     *
     * @throws ClosedPipeException if nobody reads them any more
     * @throws UncheckedIOException if they cannot be written, because the disk is full for instance
     */
    public synchronized void print(String text) {
        clearStatus();
        try {
            results.write(HarmlessText.of(text, traits.resultsOnTerminal() && traits.colourful())
                    .getBytes(StandardCharsets.UTF_8));
            results.flush();
        } catch (IOException e) {
            throw ClosedPipeException.is(e) ? new ClosedPipeException(e) : new UncheckedIOException(e);
        }
    }

    /** Prints one line of results, as {@link #print}. */
    public void println(String line) {
        print(line + "\n");
    }

    /** Says something on the way, unless asked to be quiet. */
    public synchronized void message(String line) {
        if (verbosity != Verbosity.QUIET) {
            say(line + "\n");
        }
    }

    /** Says what only somebody wants to know who asked for details. */
    public synchronized void detail(String line) {
        if (verbosity == Verbosity.VERBOSE) {
            say(line + "\n");
        }
    }

    /** Says what went wrong, always. */
    public synchronized void complain(String text) {
        say(text.endsWith("\n") ? text : text + "\n");
    }

    /** Whether results are read on a terminal, not kept in a file or taken on by a program. */
    public boolean showsResults() {
        return traits.resultsOnTerminal();
    }

    /** Whether a status line is written over in place, so that it may be renewed often. */
    public boolean isAnimated() {
        return traits.messagesOnTerminal() && traits.animated();
    }

    /** Shows how far the work is: in place on a terminal, else as a line of its own. */
    synchronized void status(String line) {
        if (verbosity == Verbosity.QUIET) {
            return;
        }
        if (isAnimated()) {
            write(ERASE_LINE + harmless(line));
            statusShown = true;
        } else {
            write(harmless(line) + "\n");
        }
    }

    /** Takes the status line away, where one stands. */
    synchronized void clearStatus() {
        if (statusShown) {
            write(ERASE_LINE);
            statusShown = false;
        }
    }

    /** The text for standard output, styled where that is a terminal that may have colours. */
    public String styled(Style style, String text) {
        return traits.resultsOnTerminal() && traits.colourful() ? style.apply(text) : text;
    }

    /** The text for standard error, styled where that is a terminal that may have colours. */
    public String styledMessage(Style style, String text) {
        return traits.messagesOnTerminal() && traits.colourful() ? style.apply(text) : text;
    }

    private void say(String text) {
        clearStatus();
        write(harmless(text));
    }

    private String harmless(String message) {
        return HarmlessText.of(message, traits.messagesOnTerminal() && traits.colourful());
    }

    private void write(String text) {
        try {
            messages.write(text.getBytes(StandardCharsets.UTF_8));
            messages.flush();
        } catch (IOException e) {
            // There is nowhere left to say it.
            statusShown = false;
        }
    }
}
