package org.plumbline.visualization.catalog;

import org.plumbline.visualization.table.Interval;

/**
 * A mean paired difference under one case, condition or left-out mechanism.
 *
 * @param label the case, condition or mechanism, for people
 * @param difference b minus a with its 95 % interval
 */
public record ContrastRow(String label, Interval difference) {}
