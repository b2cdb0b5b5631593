package org.plumbline.scenarios.fault;

/** How bad a fault is. */
public enum Severity {
    /** Nothing can be run. */
    ERROR,
    /** It can be run, but probably not as it was meant. */
    WARNING
}
