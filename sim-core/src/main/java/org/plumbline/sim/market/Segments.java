package org.plumbline.sim.market;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * The segments and where their tastes centre now. A centre moves by a velocity that is Ornstein-Uhlenbeck with standard
 * deviation sigma / sqrt(2 T) (sigma the turbulence, T the memory), so that it wanders by sigma per square root of a
 * year in the long run, plus the segment's trend, plus sudden moves.
 */
public final class Segments {
    /** Where the centres of segments lie that no scenario names: standard deviation per dimension, map units, assumed. */
    private static final double DRAWN_SPREAD_OF_CENTRES = 0.6;

    private static final double DRAWN_SPREAD = 0.3;
    private static final int DRAWN_COUNT = 4;

    private final List<SegmentParameters> declared;
    private final double[] x;
    private final double[] y;
    private final double[] velocityX;
    private final double[] velocityY;
    private final List<Draws> drift;
    private final double persistence;
    private final double velocitySpread;

    /**
     * The segments at the start. Draws the centres of undeclared segments (4 x 2 normals) and each segment's first
     * velocity (2 normals).
     *
     * @param drifting whether the steady wandering is switched on
     */
    public Segments(MarketParameters market, Streams streams, boolean drifting) {
        this.declared = market.segments().isEmpty() ? drawn(streams) : market.segments();
        int count = declared.size();
        this.x = new double[count];
        this.y = new double[count];
        this.velocityX = new double[count];
        this.velocityY = new double[count];
        this.drift = new ArrayList<>(count);
        double memory = market.driftMemory().years();
        double sigma = drifting ? market.turbulence() : 0;
        this.persistence = StrictMath.exp(-1.0 / (Weeks.PER_YEAR * memory));
        this.velocitySpread = sigma / StrictMath.sqrt(2 * memory);
        for (int s = 0; s < count; s++) {
            settle(s, streams.open(Purpose.SEGMENT_DRIFT, EntityType.SEGMENT, s, 0));
        }
    }

    private void settle(int s, Draws draws) {
        x[s] = declared.get(s).centre().x();
        y[s] = declared.get(s).centre().y();
        velocityX[s] = velocitySpread * draws.normal();
        velocityY[s] = velocitySpread * draws.normal();
        drift.add(draws);
    }

    /** How many segments this market has: those declared, else four that are drawn. */
    public static int count(MarketParameters market) {
        return market.segments().isEmpty() ? DRAWN_COUNT : market.segments().size();
    }

    private static List<SegmentParameters> drawn(Streams streams) {
        List<SegmentParameters> segments = new ArrayList<>();
        for (int s = 0; s < DRAWN_COUNT; s++) {
            Draws draws = streams.open(Purpose.SEGMENT_TRAITS, EntityType.SEGMENT, s, 0);
            Point centre =
                    new Point(DRAWN_SPREAD_OF_CENTRES * draws.normal(), DRAWN_SPREAD_OF_CENTRES * draws.normal());
            segments.add(new SegmentParameters(
                    "segment-" + (s + 1), "", "", centre, 1.0 / DRAWN_COUNT, DRAWN_SPREAD, Point.ORIGIN, 0, 0));
        }
        return segments;
    }

    /** Moves every centre on by one week. Draws two normals for each segment. */
    public void drift() {
        double innovation = velocitySpread * StrictMath.sqrt(1 - persistence * persistence);
        for (int s = 0; s < x.length; s++) {
            Draws draws = drift.get(s);
            x[s] += (velocityX[s] + declared.get(s).trend().x()) / Weeks.PER_YEAR;
            y[s] += (velocityY[s] + declared.get(s).trend().y()) / Weeks.PER_YEAR;
            velocityX[s] = persistence * velocityX[s] + innovation * draws.normal();
            velocityY[s] = persistence * velocityY[s] + innovation * draws.normal();
        }
    }

    /**
     * Moves a centre suddenly by the segment's shock size in a direction of the circle.
     *
     * @param turn the direction, a share of the full circle in [0, 1)
     */
    public void shock(int s, double turn) {
        double angle = 2 * StrictMath.PI * turn;
        x[s] += declared.get(s).shockSize() * StrictMath.cos(angle);
        y[s] += declared.get(s).shockSize() * StrictMath.sin(angle);
    }

    /** Mixes the velocities of all segments into a hash of what the world does. */
    public long mixInto(long hash) {
        long mixed = hash;
        for (int s = 0; s < velocityX.length; s++) {
            mixed = 31 * mixed + Double.doubleToLongBits(velocityX[s]);
            mixed = 31 * mixed + Double.doubleToLongBits(velocityY[s]);
        }
        return mixed;
    }

    /** How many segments there are. */
    public int count() {
        return x.length;
    }

    /** What was declared of a segment. */
    public SegmentParameters declared(int s) {
        return declared.get(s);
    }

    /** How fast and whither a centre moves now, map units a year: its own velocity and its trend. */
    public Point velocity(int s) {
        return declared.get(s).trend().plus(velocityX[s], velocityY[s]);
    }

    /** Where the centre of a segment lies now. */
    public Point centre(int s) {
        return new Point(x[s], y[s]);
    }

    double x(int s) {
        return x[s];
    }

    double y(int s) {
        return y[s];
    }

    /** The mean of all centres, weighted by share. */
    public Point middle() {
        double sumX = 0;
        double sumY = 0;
        double total = 0;
        for (int s = 0; s < x.length; s++) {
            double share = declared.get(s).share();
            sumX += share * x[s];
            sumY += share * y[s];
            total += share;
        }
        return new Point(sumX / total, sumY / total);
    }
}
