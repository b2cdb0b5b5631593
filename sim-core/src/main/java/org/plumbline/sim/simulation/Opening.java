package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.ecosystem.Network;
import org.plumbline.sim.ecosystem.NetworkGenerator;
import org.plumbline.sim.firm.BackgroundParameters;
import org.plumbline.sim.firm.Economics;
import org.plumbline.sim.firm.Founding;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Memory;
import org.plumbline.sim.market.Neighbours;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Policy;
import org.plumbline.sim.policy.PostureParameters;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Samplers;
import org.plumbline.sim.random.Streams;

/**
 * How firms come to be: the focal firm from its description, rivals and entrants from stated distributions, each with
 * offerings round its former vision; and the year before the start, in which customers come to know them.
 */
final class Opening {
    /** Offerings of a firm at the start; assumed. */
    private static final int OFFERINGS = 3;
    /** Log quality by which a firm's first offerings differ; assumed. */
    private static final double QUALITY_SPREAD = 0.2;

    private static final List<Structure> STRUCTURES = List.of(Structure.HIERARCHICAL, Structure.FLAT, Structure.MATRIX);
    private static final long OLD_OFFERINGS = 1L << 31;
    /** Slot of the stream of a firm's traits that its efficiency comes from. */
    private static final long EFFICIENCY = 2;

    private static final int WEEKS_BEFORE = 52;
    private static final int WEEKS_TO_SETTLE = 12;
    /** Share of acquaintances beyond the neighbourhood; assumed. */
    private static final double REWIRED = 0.1;

    private static final int MOST_PROJECTS = 100;
    private static final double USUAL_ASSETS = 0.5;

    private final ModelParameters parameters;
    private final Streams streams;
    private final Segments segments;
    private double salesAtStart;

    Opening(ModelParameters parameters, Streams streams, Segments segments) {
        this.parameters = parameters;
        this.streams = streams;
        this.segments = segments;
    }

    /** Who talks to whom: a small world of customers (Watts and Strogatz 1998). Draws from a stream of its own. */
    Neighbours acquaintances(int customers) {
        int degree = 2 * StrictMath.min(parameters.market().neighbours(), (customers - 1) / 2);
        Draws draws = streams.open(Purpose.CUSTOMER_TALK, EntityType.WORLD, 0, 0);
        Network network = NetworkGenerator.WATTS_STROGATZ.generate(customers, degree, REWIRED, draws);
        int[][] neighbours = new int[customers][];
        for (int c = 0; c < customers; c++) {
            neighbours[c] = network.neighbours(c);
        }
        return Neighbours.of(neighbours);
    }

    /** The focal firm. Draws nothing. */
    Founding focal() {
        Point former = visionOr(parameters.described().firm().vision());
        Point vision =
                parameters.firm().vision() == null ? former : parameters.firm().vision();
        return new Founding(
                0,
                Economics.of(parameters.firm(), parameters.people().hoursPerWeek()),
                parameters.firm().cash().units(),
                0,
                parameters.firm().complementaryAssets(),
                1,
                focalPolicy(parameters.levers(), vision),
                focalPolicy(parameters.described().levers(), former),
                0);
    }

    private Policy focalPolicy(Levers levers, Point vision) {
        return new Policy(levers, parameters.capacity(), parameters.posture(), parameters.roadmap(), vision);
    }

    private static Policy plainPolicy(Levers levers, CapacityParameters capacity, Point vision) {
        return new Policy(levers, capacity, PostureParameters.PLAIN, RoadmapParameters.NONE, vision);
    }

    private Point visionOr(@Nullable Point vision) {
        return vision == null ? segments.middle() : vision;
    }

    /** A rival that is there at the start. */
    Founding rival(int number) {
        Draws draws = streams.open(Purpose.FIRM_TRAITS, EntityType.FIRM, number, 0);
        Economics usual = usual();
        int people = people(usual.staff(), parameters.background().sizeSpread(), draws);
        double months = parameters.described().firm().cash().units() / usual.costOfMonth();
        Economics economics = usual.scaledTo(people).yielding(efficiencyOfSurvivor(number, usual));
        return drawn(number, economics, months * economics.costOfMonth(), draws, 0);
    }

    /** A firm that enters. */
    Founding entrant(int number, double now) {
        Draws draws = streams.open(Purpose.FIRM_TRAITS, EntityType.FIRM, number, 0);
        BackgroundParameters background = parameters.background();
        Economics usual = usual();
        int people = people(background.entrantSize() * usual.staff(), background.entrantSizeSpread(), draws);
        Economics economics = usual.scaledTo(people).yielding(StrictMath.exp(logEfficiency(number)));
        double months = Samplers.lognormal(
                draws.normal(), StrictMath.log(background.entrantCash()), background.entrantCashSpread());
        return drawn(number, economics, months * economics.costOfMonth(), draws, now);
    }

    private Economics usual() {
        return Economics.of(parameters.described().firm(), parameters.people().hoursPerWeek());
    }

    /** Log of what an hour yields against the usual firm. Draws one normal. */
    private double logEfficiency(int number) {
        Draws draws = streams.open(Purpose.FIRM_TRAITS, EntityType.FIRM, number, EFFICIENCY);
        return parameters.background().efficiencySpread() * draws.normal();
    }

    /**
     * A firm that is there at the start has survived: a draw at which it would not cover its cost is mirrored at the one at
     * which it would (at the usual firm's, where that makes a loss itself).
     */
    private double efficiencyOfSurvivor(int number, Economics usual) {
        double least =
                StrictMath.min(0, StrictMath.log(StrictMath.max(usual.breakEvenEfficiency(), Double.MIN_NORMAL)));
        return StrictMath.exp(least + StrictMath.abs(logEfficiency(number) - least));
    }

    private int people(double median, double spread, Draws draws) {
        double drawn = Samplers.lognormal(draws.normal(), StrictMath.log(median), spread);
        return (int) StrictMath.max(1, StrictMath.round(drawn));
    }

    private Founding drawn(int number, Economics economics, double cash, Draws draws, double now) {
        BackgroundParameters background = parameters.background();
        Point centre = segments.centre(segment(draws.uniform()));
        Point vision =
                centre.plus(background.visionSpread() * draws.normal(), background.visionSpread() * draws.normal());
        double ability = background.abilitySpread() * draws.normal();
        double assets = USUAL_ASSETS + background.assetRange() * (2 * draws.uniform() - 1);
        double spread = background.sparkSpread();
        double activity = Samplers.lognormal(draws.normal(), -spread * spread / 2, spread);
        Policy policy = plainPolicy(levers(draws), capacity(economics.staff(), draws), vision);
        return new Founding(number, economics, cash, ability, assets, activity, policy, policy, now);
    }

    private int segment(double draw) {
        double left = draw;
        double total = 0;
        for (int s = 0; s < segments.count(); s++) {
            total += segments.declared(s).share();
        }
        for (int s = 0; s < segments.count(); s++) {
            left -= segments.declared(s).share() / total;
            if (left < 0) {
                return s;
            }
        }
        return segments.count() - 1;
    }

    private Levers levers(Draws draws) {
        return new Levers(
                lever(draws), lever(draws), lever(draws), lever(draws), lever(draws), lever(draws), lever(draws));
    }

    /** A lever, uniform around the mean within the declared half-range and within [0, 1]. Draws one uniform. */
    private double lever(Draws draws) {
        double mean = parameters.background().leverMean();
        double low = StrictMath.max(0, mean - parameters.background().leverRange());
        double high = StrictMath.min(1, mean + parameters.background().leverRange());
        return low + draws.uniform() * (high - low);
    }

    private static CapacityParameters capacity(int people, Draws draws) {
        Structure structure = STRUCTURES.get(draws.index(STRUCTURES.size()));
        int projects = StrictMath.min(MOST_PROJECTS, StrictMath.max(1, people / 4));
        return CapacityParameters.plain(structure, projects, draws.uniform());
    }

    /** A firm's brand with its first offerings. Draws three normals for each offering. */
    Brand brand(Founding founding, Memory memory) {
        Brand brand = new Brand(founding.number(), memory);
        Draws draws = streams.open(Purpose.FIRM_TRAITS, EntityType.FIRM, founding.number(), 1);
        double step = parameters.innovation().ideaStep();
        for (int i = 0; i < OFFERINGS; i++) {
            Point position = founding.formerPolicy().vision().plus(step * draws.normal(), step * draws.normal());
            double logQuality = founding.ability() + QUALITY_SPREAD * draws.normal();
            long id = ((long) founding.number() << 32) | (OLD_OFFERINGS + i);
            double launched = founding.foundedAt() - (founding.foundedAt() > 0 ? 0 : WEEKS_BEFORE);
            brand.add(
                    new Offering(id, position, logQuality, founding.economics().price(), launched));
        }
        return brand;
    }

    /** The year before the start: customers learn, choose and buy, nobody innovates; standings give firms their sales. */
    void liveYearBefore(Market market, List<Founding> foundings) {
        salesAtStart = sales(foundings);
        double[] targets = foundings.stream()
                .mapToDouble(founding -> founding.economics().sales() / salesAtStart)
                .toArray();
        double awareness = market.openingAwareness();
        for (Brand brand : market.brands()) {
            Draws draws = streams.open(Purpose.CUSTOMER_AWARENESS, EntityType.FIRM, brand.firm(), 1L << 40);
            market.introduceWidely(brand, awareness, draws);
        }
        market.settle(targets);
        market.everybodyChooses();
        for (int week = 1 - WEEKS_BEFORE; week <= 0; week++) {
            if (week == -WEEKS_TO_SETTLE) {
                market.settle(targets);
            }
            market.week(week);
        }
    }

    private static double sales(List<Founding> foundings) {
        double sum = 0;
        for (Founding founding : foundings) {
            sum += founding.economics().sales();
        }
        return sum;
    }

    /** How many real customers one stands for, so that the firms sell what they sold in the year before. */
    double weight(Market market, List<Founding> foundings) {
        double units = 0;
        for (Founding founding : foundings) {
            units += founding.economics().sales() / founding.economics().price();
        }
        double purchases = market.customers().count()
                * parameters.market().purchaseRate()
                * (1 - parameters.market().outsideShare());
        return units / purchases;
    }

    /** The firms at the start as the year before knew them: the focal firm by its description. */
    List<Founding> asDescribed(List<Founding> foundings) {
        List<Founding> described = new ArrayList<>(foundings);
        Founding focal = foundings.get(0);
        described.set(
                0,
                new Founding(
                        0,
                        usual(),
                        focal.cash(),
                        focal.ability(),
                        focal.assets(),
                        focal.activity(),
                        focal.policy(),
                        focal.formerPolicy(),
                        0));
        return described;
    }

    /**
     * The share of the firms' purchases that an entrant's sales would be beside those of the firms at the start: it comes
     * in addition to them.
     */
    double shareOfEntrant(Founding entrant) {
        return entrant.economics().sales() / (entrant.economics().sales() + salesAtStart);
    }

    /** Chance in a week, as a mean count, of firms entering. */
    double entriesAWeek() {
        return parameters.background().entryRate()
                * (1 + parameters.background().rivals())
                / Weeks.PER_YEAR;
    }
}
