package org.plumbline.experiments.robustness;

/**
 * What a limit of a box contributes.
 *
 * @param input the input, counted from 0
 * @param lower whether it is the lower limit
 * @param quasiP probability of separating so well by chance; not a true p-value, since the limit was chosen to separate
 */
public record LimitSignificance(int input, boolean lower, double quasiP) {}
