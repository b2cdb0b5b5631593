package org.plumbline.sim.market;

import java.util.Arrays;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * When something may happen to each customer: she thinks her choice over, hears from a neighbour, forgets, comes to know a
 * firm, notices something new where she buys. Each is a Poisson process of which the next moment is drawn ahead by an
 * exponential number, so that nothing is drawn or computed for a customer in a week in which nothing happens to her; a
 * process counts at most once a week. Constant rates are kept as weeks that are due. Coming to know is a process at the
 * greatest hazard that anybody of the segment could have, thinned where it happens (Lewis and Shedler 1979); noticing runs
 * in time that passes with the season. Each process of each customer has a stream of its own, so that futures stay in step.
 */
final class Occasions {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int LEARNING = 0;
    private static final int HEARING = 1;
    private static final int NOTICING = 2;
    private static final int FORGETTING = 3;

    private final Customers customers;
    private final Constant choosing;
    private final Constant hearing;
    private final Constant forgetting;
    private final Draws[] learning;
    private final Draws[] noticing;
    private final double[] learnAt;
    private final double[] noticeAt;
    private final double[] gapOfNoticing;
    private final double[] heard;
    private final int[] earliest;
    private double season;
    private int week;

    /** A process of the same rate for every customer: the week in which it is next due, from 1. */
    private static final class Constant {
        private final double perWeek;
        private final Draws[] draws;
        private final int[] due;

        Constant(double perYear, Draws[] draws) {
            this.perWeek = Perception.perWeek(perYear);
            this.draws = draws;
            this.due = new int[draws.length];
            for (int c = 0; c < due.length; c++) {
                moveOn(c);
            }
        }

        void moveOn(int c) {
            double weeks = 1 + StrictMath.floor(draws[c].exponential() / perWeek);
            due[c] = weeks < NEVER - due[c] ? due[c] + (int) weeks : NEVER;
        }
    }

    /** Draws the first moment of every process of every customer: five exponentials each. */
    Occasions(MarketParameters market, double wordOfMouth, Customers customers, Streams streams) {
        int count = customers.count();
        this.customers = customers;
        this.choosing = new Constant(market.reconsideration(), streams(streams, Purpose.CUSTOMER_DEMAND, 0));
        this.hearing = new Constant(wordOfMouth, streams(streams, Purpose.CUSTOMER_AWARENESS, HEARING));
        this.forgetting = new Constant(market.forgetting(), streams(streams, Purpose.CUSTOMER_AWARENESS, FORGETTING));
        this.learning = streams(streams, Purpose.CUSTOMER_AWARENESS, LEARNING);
        this.noticing = streams(streams, Purpose.CUSTOMER_AWARENESS, NOTICING);
        this.learnAt = new double[count];
        this.noticeAt = new double[count];
        this.gapOfNoticing = new double[count];
        this.heard = new double[customers.segments().count()];
        this.earliest = new int[count];
        for (int c = 0; c < count; c++) {
            learnAt[c] = learning[c].exponential();
            gapOfNoticing[c] = 1 / (market.noticing() * customers.rate(c));
            noticeAt[c] = gapOfNoticing[c] * noticing[c].exponential();
            remember(c);
        }
    }

    private Draws[] streams(Streams streams, Purpose purpose, int slot) {
        Draws[] draws = new Draws[customers.count()];
        Arrays.setAll(draws, c -> streams.open(purpose, EntityType.CUSTOMER, c, slot));
        return draws;
    }

    private void remember(int c) {
        earliest[c] = StrictMath.min(choosing.due[c], StrictMath.min(hearing.due[c], forgetting.due[c]));
    }

    /**
     * Starts the next week.
     *
     * @param factor the season of the week
     * @param hazards for each segment the greatest hazard of coming to know a firm, per year
     */
    void startWeek(double factor, double[] hazards) {
        week++;
        season += factor / Weeks.PER_YEAR;
        for (int s = 0; s < heard.length; s++) {
            heard[s] += hazards[s] / Weeks.PER_YEAR;
        }
    }

    /** A customer must be looked at in this week, whatever else is due. */
    void call(int c) {
        earliest[c] = 0;
    }

    /** Whether anything may happen to a customer in this week. */
    boolean any(int c) {
        return earliest[c] <= week || mayLearn(c) || season >= noticeAt[c];
    }

    /** Whether she may come to know a firm once (more) in this week; {@link #learning} moves on. */
    boolean mayLearn(int c) {
        return heard[customers.segment(c)] >= learnAt[c];
    }

    /** What decides which firm she comes to know, if any. Draws one uniform and the time to the next. */
    double learning(int c) {
        learnAt[c] += learning[c].exponential();
        return learning[c].uniform();
    }

    boolean hears(int c) {
        return hearing.due[c] == week;
    }

    /** What decides from whom she hears. Draws one uniform and the time to the next. */
    double hearing(int c) {
        return next(hearing, c);
    }

    boolean forgets(int c) {
        return forgetting.due[c] == week;
    }

    /** What decides whom she forgets. Draws one uniform and the time to the next. */
    double forgetting(int c) {
        return next(forgetting, c);
    }

    boolean thinksOver(int c) {
        return choosing.due[c] == week;
    }

    /** What decides whether she chooses anew or keeps to her habit; {@link #choosing} is to be called next. One uniform. */
    double habit(int c) {
        return choosing.draws[c].uniform();
    }

    /** What decides what she chooses. Draws one uniform and the time to the next. */
    double choosing(int c) {
        return next(choosing, c);
    }

    private double next(Constant process, int c) {
        process.moveOn(c);
        remember(c);
        return process.draws[c].uniform();
    }

    /** Whether she notices something new where she buys in this week. Draws the time to the next if so. */
    boolean notices(int c) {
        boolean notices = season >= noticeAt[c];
        while (season >= noticeAt[c]) {
            noticeAt[c] += gapOfNoticing[c] * noticing[c].exponential();
        }
        return notices;
    }
}
