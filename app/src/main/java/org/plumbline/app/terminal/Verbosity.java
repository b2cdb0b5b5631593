package org.plumbline.app.terminal;

/** How much is said beside the results. */
public enum Verbosity {
    /** Errors only. */
    QUIET,
    /** Messages and progress. */
    NORMAL,
    /** Details as well. */
    VERBOSE
}
