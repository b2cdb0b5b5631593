package org.plumbline.sim.ecosystem;

/**
 * The kinds of partners, each with what is typical of it against the declared medians and with the contract it usually
 * signs; all factors are assumed.
 */
public enum PartnerKind {
    /** Delivers material or parts and develops them further with the firm. */
    SUPPLIER("supplier", Contract.CO_DEVELOPMENT, 1, 1, 0.5, 0.9),
    /** Knows most, is slow, and wants to learn. */
    UNIVERSITY("university", Contract.JOINT_RESEARCH, 1.4, 0.5, 0.2, 0.7),
    /** Reaches many customers. */
    PLATFORM("platform", Contract.CO_MARKETING, 0.8, 1.5, 3, 0.9),
    /** A firm of another trade with like problems. */
    PEER_FIRM("peer firm", Contract.SHARED_INFRASTRUCTURE, 1, 0.7, 0.7, 0.8),
    /** Has money and wants a part of the profit. */
    INVESTOR("investor", Contract.SHARED_INFRASTRUCTURE, 0.5, 4, 0.5, 0.9),
    /** Grants licences and sets rules. */
    REGULATOR("regulator", Contract.JOINT_RESEARCH, 0.7, 0.3, 0.2, 0.6),
    /** Customers who want to have a say. */
    CUSTOMER_GROUP("customer group", Contract.CO_DEVELOPMENT, 0.6, 0.4, 1.5, 0.8);

    private final String phrase;
    private final Contract contract;
    private final double depth;
    private final double capital;
    private final double reach;
    private final double reliability;

    PartnerKind(String phrase, Contract contract, double depth, double capital, double reach, double reliability) {
        this.phrase = phrase;
        this.contract = contract;
        this.depth = depth;
        this.capital = capital;
        this.reach = reach;
        this.reliability = reliability;
    }

    /** The kind in plain words. */
    public String phrase() {
        return phrase;
    }

    /** The contract it usually signs. */
    public Contract contract() {
        return contract;
    }

    /** Factor on how far its knowledge exceeds what people usually know. */
    double depth() {
        return depth;
    }

    /** Factor on the median capital pool. */
    double capital() {
        return capital;
    }

    /** Factor on the usual reach. */
    double reach() {
        return reach;
    }

    /** Chance that it keeps an appointment of a week, in [0, 1]. */
    double reliability() {
        return reliability;
    }

    /** The kind of a partner's number: the kinds take turns, so that a pool of seven has each. */
    static PartnerKind of(int number) {
        PartnerKind[] kinds = values();
        return kinds[number % kinds.length];
    }
}
