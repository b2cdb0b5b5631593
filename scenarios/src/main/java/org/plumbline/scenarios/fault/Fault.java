package org.plumbline.scenarios.fault;

/**
 * One thing that is wrong, with everything needed to put it right.
 *
 * @param kind what kind of fault it is
 * @param place where it stands
 * @param path the key it concerns, such as {@code market.turbulence}; empty where there is none
 * @param value what was written there; empty where there is nothing to quote
 * @param message what is wrong, in one sentence without a full stop
 * @param help what to do about it; may be empty
 */
public record Fault(FaultKind kind, Place place, String path, String value, String message, String help) {
    /** Makes everything safe to print, whatever a file's author wrote. */
    public Fault {
        path = Quoting.quote(path);
        value = Quoting.quote(value);
        message = Quoting.escape(message);
        help = Quoting.escape(help);
    }

    /** Whether this stops a run. */
    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }
}
