package org.plumbline.sim.fact;

/** Hears of facts as they happen. It must not change anything that the model reads. */
@FunctionalInterface
public interface FactListener {
    /** Hears nothing. */
    FactListener NONE = fact -> {};

    /** Takes note of a fact. */
    void on(Fact fact);

    /** This listener, then {@code next}. */
    default FactListener then(FactListener next) {
        return fact -> {
            on(fact);
            next.on(fact);
        };
    }
}
