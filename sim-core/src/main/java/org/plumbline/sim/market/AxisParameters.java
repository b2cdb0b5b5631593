package org.plumbline.sim.market;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** What one axis of the market map means. */
public record AxisParameters(
        @Parameter(meaning = "what the low end stands for", initial = "required", example = "everyday")
        String low,

        @Parameter(meaning = "what the high end stands for", initial = "required", example = "indulgent")
        String high) {

    /** Checks every value against its declaration. */
    public AxisParameters {
        Declaration.require(AxisParameters.class, low, high);
    }
}
