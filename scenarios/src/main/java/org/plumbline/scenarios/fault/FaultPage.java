package org.plumbline.scenarios.fault;

/**
 * The page that explains a kind of fault.
 *
 * @param code a letter and three digits; never used again for something else
 * @param severity whether it stops a run
 * @param title what it is, in a few words
 * @param explanation why it is refused and what to do, in plain words
 * @param example what was written and what to write instead
 */
public record FaultPage(String code, Severity severity, String title, String explanation, String example) {
    /** The page of a fault that stops a run. */
    public static FaultPage error(String code, String title, String explanation, String example) {
        return new FaultPage(code, Severity.ERROR, title, explanation, example);
    }
}
