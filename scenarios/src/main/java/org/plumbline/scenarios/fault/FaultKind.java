package org.plumbline.scenarios.fault;

/**
 * A kind of fault with a frozen code and the page that explains it. Codes beginning with S concern scenarios, E
 * experiments, U the use of commands, R results, M the model; a code is never used again for something else.
 */
public interface FaultKind {
    /** The page that explains it. */
    FaultPage page();

    /** The code: a letter and three digits. */
    default String code() {
        return page().code();
    }

    /** What it is, in a few words. */
    default String title() {
        return page().title();
    }

    /** Why it is refused and what to do, in plain words. */
    default String explanation() {
        return page().explanation();
    }

    /** An example: what was written and what to write instead. */
    default String example() {
        return page().example();
    }

    /** Whether it stops a run. */
    default Severity severity() {
        return page().severity();
    }
}
