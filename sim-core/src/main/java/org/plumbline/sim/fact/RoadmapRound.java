package org.plumbline.sim.fact;

/**
 * A round of the roadmap: audit, priorities, framework, culture.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param round its number, from 1
 * @param asked people whom the audit asked
 * @param gap how far off the vision it found them, map units, errors included
 * @param quota share of projects that may lie off the vision from now on
 * @param hours time it took of all
 */
public record RoadmapRound(double at, int firm, int round, int asked, double gap, double quota, double hours)
        implements Fact {}
