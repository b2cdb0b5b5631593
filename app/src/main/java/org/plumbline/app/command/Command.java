package org.plumbline.app.command;

import org.plumbline.app.ExitCode;

/**
 * One command: a class annotated for picocli, whose header is a line that says what it does, followed by examples.
 * Whatever it throws becomes one clear message.
 */
@FunctionalInterface
public interface Command {
    /**
     * Does what the command line asks for.
     *
     * @return how it ended
     * @throws Exception if it cannot be done
     */
    ExitCode execute(Session session) throws Exception;
}
