package org.plumbline.app.futures;

import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.sim.simulation.ModelParameters;

/**
 * One of the things compared: a strategy, or a value given on the command line.
 *
 * @param name its name in tables
 * @param label what sentences call it
 * @param description what it does; may be empty
 * @param parameters what is simulated
 */
public record Variant(String name, String label, String description, ModelParameters parameters) {
    /** Its name and label. */
    public Judgement.Named named() {
        return new Judgement.Named(name, label);
    }
}
