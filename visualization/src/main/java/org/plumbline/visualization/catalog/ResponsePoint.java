package org.plumbline.visualization.catalog;

import org.plumbline.visualization.table.Interval;

/**
 * The mean outcome at one setting.
 *
 * @param strategy name of the strategy; empty where none applies
 * @param second value of the second factor as text; empty where there is none
 * @param x value of the first factor
 * @param mean the mean outcome with its 95 % interval
 */
public record ResponsePoint(String strategy, String second, double x, Interval mean) {}
