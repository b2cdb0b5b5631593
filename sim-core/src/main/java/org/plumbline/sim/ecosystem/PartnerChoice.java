package org.plumbline.sim.ecosystem;

/** By what a firm chooses whom to ask. */
public enum PartnerChoice {
    /** By how near a partner's goal lies to the firm's vision. */
    ALIGNMENT,
    /** By what a partner has: knowledge that the firm lacks and can understand, capital, reach. */
    OPPORTUNITY
}
