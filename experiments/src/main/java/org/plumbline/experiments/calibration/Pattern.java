package org.plumbline.experiments.calibration;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A pattern of small firms as an exact definition.
 *
 * @param name its name, literally as in the table of published values
 * @param definition what is counted, when, over whom
 * @param estimator the value over some markets; NaN where they do not define it
 */
public record Pattern(String name, String definition, ToDoubleFunction<List<MarketHistory>> estimator) {}
