package org.plumbline.experiments.execution;

/** Hears how far an execution is, from the thread that asked for it, a few times a second and once at the end. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = progress -> {};

    /** Hears how far it is. */
    void progressed(Progress progress);
}
