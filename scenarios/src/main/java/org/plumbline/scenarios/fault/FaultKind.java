package org.plumbline.scenarios.fault;

/**
 * A kind of fault with a frozen code and the page that explains it. Codes beginning with S concern scenarios, E
 * experiments, U the use of commands, R results, M the model; a code is never used again for something else.
 */
public interface FaultKind {
    /** The code: a letter and three digits. */
    String code();

    /** What it is, in a few words. */
    String title();

    /** Why it is refused and what to do, in plain words. */
    String explanation();

    /** An example: what was written and what to write instead. */
    String example();

    /** Whether it stops a run. */
    Severity severity();
}
