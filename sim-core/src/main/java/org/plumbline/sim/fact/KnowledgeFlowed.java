package org.plumbline.sim.fact;

/**
 * People of a firm learned from a partner.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param partner the number of the partner
 * @param kind its kind in plain words
 * @param depth depth gained since it was last told, added up over people and domains
 */
public record KnowledgeFlowed(double at, int firm, int partner, String kind, double depth) implements Fact {}
