package org.plumbline.sim.people;

import java.util.Locale;

/** The departments of a firm; each knows two of the eight domains and owns the design elements of its number. */
public enum Department {
    /** What is offered. */
    PRODUCT(0),
    /** How it is made to work. */
    TECHNOLOGY(1),
    /** How it is made and delivered. */
    OPERATIONS(2),
    /** How it is sold. */
    MARKET(3);

    /** How many domains of knowledge there are. */
    public static final int DOMAINS = 8;

    private static final int COUNT = 4;
    private final int number;

    Department(int number) {
        this.number = number;
    }

    /** The department in plain words. */
    public String phrase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of this department, 0 to 3. */
    public int number() {
        return number;
    }

    /** The department of a number, counted round: newcomers fill the departments in turn. */
    public static Department of(int number) {
        return values()[number % COUNT];
    }

    /** Whether this department owns an element of a design. */
    public boolean owns(int element) {
        return element % COUNT == number;
    }

    /** Whether a domain of knowledge is this department's own. */
    public boolean knows(int domain) {
        return domain % COUNT == number;
    }
}
