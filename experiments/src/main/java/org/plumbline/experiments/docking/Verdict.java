package org.plumbline.experiments.docking;

/** Whether an estimate meets a published value. */
public enum Verdict {
    /** It lies within the tolerance. */
    MET,
    /** It lies outside the tolerance. */
    NOT_MET,
    /** There is no estimate, since too few replications defined the measure. */
    UNDEFINED
}
