package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.quantity.Money;

/**
 * Puts improvements to use: a process saves material, a machine hours (for upkeep from then on), a business model widens
 * the firm's reach or makes its customers stay. What comes of the planned gain depends on the design, as with offerings:
 * gain x value of the design over that of a usual one. Draws nothing.
 */
final class Improvements {
    private static final double LARGEST_GAIN = 0.5;

    private final World world;
    private final Workplace place;
    private final Worth worth;

    Improvements(World world, Workplace place) {
        this.world = world;
        this.place = place;
        this.worth = new Worth(world, place);
    }

    /** What it takes to put an idea to use beside its development, cents: a business model must be made known. */
    long outlay(Idea idea) {
        boolean model = idea.kind().family() == IdeaKind.Family.BUSINESS_MODEL;
        return model ? world.innovation().launchCost().cents() : 0;
    }

    /** Puts a finished improvement to use. */
    void introduce(Project project) {
        Idea idea = project.idea();
        long outlay = outlay(idea);
        place.ledger().book(Account.LAUNCH, -outlay);
        double execution = world.landscape().fitness(project.design()) / Shelf.USUAL_EXECUTION;
        double gain = StrictMath.min(LARGEST_GAIN, idea.gain() * execution);
        apply(idea, gain);
        double now = world.calendar().now();
        world.facts()
                .on(new ImprovementMade(
                        now,
                        place.firm(),
                        idea.id(),
                        idea.kind(),
                        gain,
                        Money.ofCents(project.spentCents() + outlay),
                        project.hours(),
                        project.reversals(),
                        now - idea.sparkedAt(),
                        now - project.startedAt()));
    }

    private void apply(Idea idea, double gain) {
        switch (idea.kind()) {
            case PROCESS -> place.operations().saveMaterial(gain);
            case AUTOMATION -> place.operations().saveHours(gain, worth.upkeep(idea));
            case REACH -> place.brand().widenReach(gain);
            case RECURRING -> place.brand().bindBuyers(gain);
            case PRODUCT, SERVICE -> throw new IllegalArgumentException("an offering is launched");
        }
    }
}
