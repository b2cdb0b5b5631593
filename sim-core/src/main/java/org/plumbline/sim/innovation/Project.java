package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.ecosystem.Tie;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** Work on an accepted idea: its team, its design so far, what it has taken. */
final class Project {
    private final Idea idea;
    private List<Employee> team;
    private final double startedAt;
    private final Draws draws;
    private Point position;
    private int design;
    private int flipped;
    private double lastStepX;
    private double lastStepY;
    private double hours;
    private double unusedHours;
    private long spentCents;
    private int reversals;
    private int fruitless;
    private int reviews;
    private double testEnds = Double.NaN;
    private boolean tested;
    private int passes;
    private @Nullable Tie tie;
    private double worksFrom;
    private long borneCents;

    Project(Idea idea, List<Employee> team, double startedAt, Draws draws) {
        this.idea = idea;
        this.team = List.copyOf(team);
        this.startedAt = startedAt;
        this.draws = draws;
        this.position = idea.position();
        this.design = idea.design();
    }

    Idea idea() {
        return idea;
    }

    List<Employee> team() {
        return team;
    }

    /** Those who have left the firm leave the team; when nobody is left, the owner takes the project over. */
    void keepOnly(List<Employee> staff) {
        if (staff.containsAll(team)) {
            return;
        }
        List<Employee> left = new ArrayList<>(team);
        left.retainAll(staff);
        if (left.isEmpty()) {
            staff.get(0).changeProjects(1);
            left.add(staff.get(0));
        }
        team = List.copyOf(left);
    }

    double startedAt() {
        return startedAt;
    }

    Draws draws() {
        return draws;
    }

    Point position() {
        return position;
    }

    int design() {
        return design;
    }

    double hours() {
        return hours;
    }

    long spentCents() {
        return spentCents;
    }

    int reversals() {
        return reversals;
    }

    int fruitless() {
        return fruitless;
    }

    int reviews() {
        return reviews;
    }

    /** The partner who shares in it, or null. */
    @Nullable
    Tie tie() {
        return tie;
    }

    /** A partner shares in it; work starts when all have agreed. */
    void share(Tie partners, double from) {
        tie = partners;
        worksFrom = from;
    }

    double worksFrom() {
        return worksFrom;
    }

    /** What the partner has put in, cents. */
    long borneCents() {
        return borneCents;
    }

    void bear(long cents) {
        borneCents += cents;
    }

    void reviewed() {
        reviews++;
    }

    /** Whether the time of its early test has come and gone. */
    boolean tested() {
        return tested;
    }

    void setTested() {
        tested = true;
    }

    /** How often it has stood at the gate again. */
    int passes() {
        return passes;
    }

    void passedAgain() {
        passes++;
    }

    /** Whether its market test has begun. */
    boolean testing() {
        return !Double.isNaN(testEnds);
    }

    /** When its market test ends, weeks since the start. */
    double testEnds() {
        return testEnds;
    }

    void testUntil(double time) {
        testEnds = time;
    }

    /** Adds working hours; those that switching between projects does not eat become work. */
    void work(double spent, double effective) {
        hours += spent;
        unusedHours += effective;
    }

    /** Takes the hours of one proposal from the work done, if there are enough. */
    boolean takeProposal(double hoursOfProposal) {
        if (unusedHours < hoursOfProposal) {
            return false;
        }
        unusedHours -= hoursOfProposal;
        return true;
    }

    void spend(long cents) {
        spentCents += cents;
    }

    void noProposal() {
        fruitless++;
    }

    void flip(int element) {
        int bit = 1 << element;
        reversals += (flipped & bit) == 0 ? 0 : 1;
        flipped |= bit;
        design ^= bit;
        fruitless = 0;
    }

    void moveTo(Point target) {
        double stepX = target.x() - position.x();
        double stepY = target.y() - position.y();
        reversals += stepX * lastStepX + stepY * lastStepY < 0 ? 1 : 0;
        lastStepX = stepX;
        lastStepY = stepY;
        position = target;
        fruitless = 0;
    }

    boolean exhausted() {
        return hours >= idea.hours();
    }
}
