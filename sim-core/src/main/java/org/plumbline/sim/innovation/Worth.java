package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.IdeaKind;

/**
 * What an improvement is worth against what it takes: log of three years of its gain over its outlay, hours at the wage
 * included. At a gate that asks log quality above -0.6 this must lie above zero; another asks as much more or less.
 * Draws nothing.
 */
final class Worth {
    /** The gate threshold at which an improvement must just be worth its outlay; a more lenient gate takes less. */
    static final double USUAL_THRESHOLD = -0.6;

    private static final double YEARS = 3;
    /** Only part of what a business model could add is reckoned with; prototype: half the incremental demand. */
    private static final double PRUDENCE = 0.5;

    private final World world;
    private final Workplace place;

    Worth(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /** log(three years of gain / outlay), at least -10. */
    double of(Idea idea) {
        double outlay = idea.cost() + idea.hours() * place.wageOfHour();
        double ratio = YEARS * gainOfYear(idea) / StrictMath.max(outlay, Double.MIN_NORMAL);
        return StrictMath.max(-10, StrictMath.log(StrictMath.max(ratio, Double.MIN_NORMAL)));
    }

    private double gainOfYear(Idea idea) {
        Operations operations = place.operations();
        double units = operations.unitsAYear();
        double contribution = units * (operations.price() - operations.unitCost());
        return switch (idea.kind()) {
            case PROCESS -> idea.gain() * units * operations.unitCost();
            case AUTOMATION -> idea.gain() * units * operations.hoursPerUnit() * place.wageOfHour() - upkeep(idea);
            case REACH -> PRUDENCE * idea.gain() * (1 - place.brand().awareness()) * contribution;
            case RECURRING -> PRUDENCE * idea.gain() * contribution;
            case PRODUCT, SERVICE -> throw new IllegalArgumentException("the worth of an offering is its quality");
        };
    }

    /** Upkeep of what an automating idea puts in, currency units a year. */
    double upkeep(Idea idea) {
        return idea.kind() == IdeaKind.AUTOMATION ? world.innovation().kinds().automationUpkeep() * idea.cost() : 0;
    }
}
