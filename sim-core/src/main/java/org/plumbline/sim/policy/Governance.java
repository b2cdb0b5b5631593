package org.plumbline.sim.policy;

/**
 * How work is steered as it stands now, beside what the firm decided at its start: what a roadmap has put in place. Draws
 * nothing.
 */
public final class Governance {
    private static final int LAUNCHES_A_POT = 4;

    private boolean ownersNamed;
    private boolean mayStart = true;
    private boolean openAnswers;
    private long pot;
    private long shareOfPot;

    /** As it is before any roadmap. */
    Governance(boolean openAnswers) {
        this.openAnswers = openAnswers;
    }

    /** Whether each project has a named owner and named evaluators; else accepted work waits for volunteers. */
    public boolean ownersNamed() {
        return ownersNamed;
    }

    /** Names owners and evaluators from now on. */
    public void nameOwners() {
        ownersNamed = true;
    }

    /** Whether projects may be started this week. */
    public boolean mayStart() {
        return mayStart;
    }

    /** Lets projects be started this week, or not. */
    public void setMayStart(boolean allowed) {
        mayStart = allowed;
    }

    /** Whether everybody hears what became of every idea. */
    public boolean openAnswers() {
        return openAnswers;
    }

    /** Answers openly from now on. */
    public void answerOpenly() {
        openAnswers = true;
    }

    /** Sets money aside for bonuses, a quarter of it for each launch, in cents. */
    public void fillPot(long cents) {
        pot += cents;
        shareOfPot = pot / LAUNCHES_A_POT;
    }

    /** What the pot pays for a launch now, in cents. */
    public long bonus() {
        return StrictMath.min(pot, shareOfPot);
    }

    /** Pays a bonus out of the pot; in cents. */
    public long payBonus() {
        long paid = bonus();
        pot -= paid;
        return paid;
    }
}
