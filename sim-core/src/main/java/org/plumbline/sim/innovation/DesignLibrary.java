package org.plumbline.sim.innovation;

/** The design a firm finished last, from which later ideas start. */
final class DesignLibrary {
    private boolean empty = true;
    private int latest;

    boolean isEmpty() {
        return empty;
    }

    int latest() {
        return latest;
    }

    void add(int design) {
        empty = false;
        latest = design;
    }
}
