package org.plumbline.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The share surviving by Kaplan and Meier (1958), with Greenwood's error. Where firms close and leave sight at the same
 * time, those that leave sight count as at risk.
 */
public final class KaplanMeier {
    private final int n;
    private final double last;
    private final boolean nobodyLeft;
    private final List<Step> steps;

    /**
     * A time at which somebody closed.
     *
     * @param time when
     * @param atRisk how many were open just before
     * @param ended how many closed
     * @param survival share surviving from then on
     * @param greenwood sum of d / (n (n - d)) up to then; without bound once nobody is left
     */
    private record Step(double time, double atRisk, double ended, double survival, double greenwood) {
        Step next(double at, double risk, double closed) {
            return new Step(
                    at, risk, closed, survival * (risk - closed) / risk, greenwood + closed / (risk * (risk - closed)));
        }
    }

    private KaplanMeier(int n, double last, boolean nobodyLeft, List<Step> steps) {
        this.n = n;
        this.last = last;
        this.nobodyLeft = nobodyLeft;
        this.steps = steps;
    }

    /**
     * The curve of these times.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static KaplanMeier of(List<SurvivalTime> times) {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("a survival curve needs at least one time");
        }
        List<Step> steps = new ArrayList<>();
        Step before = new Step(0, times.size(), 0, 1, 0);
        for (double time : RiskSet.closingTimes(times).toArray()) {
            before = before.next(time, RiskSet.atRisk(times, time), RiskSet.closed(times, time));
            steps.add(before);
        }
        double last = times.stream().mapToDouble(SurvivalTime::time).max().orElseThrow();
        return new KaplanMeier(times.size(), last, before.survival() == 0, List.copyOf(steps));
    }

    /** The largest time seen. */
    public double lastTime() {
        return last;
    }

    /**
     * The share surviving beyond a time, with the log-log interval S^exp(-+ z se / (S ln S)). Without a closure so far,
     * or with nobody left, there is no interval; beyond the last time seen there is no share unless nobody is left.
     *
     * @param confidence in (0, 1)
     */
    public Estimate survivalAt(double time, double confidence) {
        if (time > last && !nobodyLeft) {
            return Estimate.undefined(confidence, n, Method.KAPLAN_MEIER, "nobody was followed that long");
        }
        double survival = at(time);
        if (survival == 1 || survival == 0) {
            String reason = survival == 1 ? "nobody has closed" : "nobody is left";
            return Estimate.withoutInterval(survival, confidence, n, Method.KAPLAN_MEIER, reason);
        }
        double half = normal(confidence) * Math.sqrt(greenwoodAt(time)) / Math.abs(Math.log(survival));
        return Estimate.of(
                survival,
                Math.pow(survival, Math.exp(half)),
                Math.pow(survival, Math.exp(-half)),
                confidence,
                n,
                Method.KAPLAN_MEIER);
    }

    /** Greenwood's standard error of the share surviving; absent where nobody is left or was followed that long. */
    public OptionalDouble standardErrorAt(double time) {
        double survival = at(time);
        if (survival == 0 || time > last) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(survival * Math.sqrt(greenwoodAt(time)));
    }

    /** The first time at which at most half survive; absent if it is not reached. */
    public OptionalDouble median() {
        return steps.stream()
                .filter(step -> step.survival() <= 0.5)
                .mapToDouble(Step::time)
                .findFirst();
    }

    /**
     * The mean time survived up to a limit, which is the area under the curve, with a normal interval.
     *
     * @param limit above zero and at most the last time seen
     * @param confidence in (0, 1)
     */
    public Estimate restrictedMean(double limit, double confidence) {
        if (!(limit > 0 && limit <= last)) {
            return Estimate.undefined(confidence, n, Method.RESTRICTED_MEAN, "the limit must lie within the time seen");
        }
        double mean = areaFrom(0, limit);
        double half = normal(confidence) * restrictedMeanError(limit);
        return Estimate.of(mean, mean - half, mean + half, confidence, n, Method.RESTRICTED_MEAN);
    }

    /** The standard error of the mean up to a limit: root of the sum of d A^2 / (n (n - d)), A the area still to come. */
    double restrictedMeanError(double limit) {
        return Math.sqrt(steps.stream()
                .filter(step -> step.time() <= limit && step.survival() > 0)
                .mapToDouble(step -> {
                    double area = areaFrom(step.time(), limit);
                    return area * area * step.ended() / (step.atRisk() * (step.atRisk() - step.ended()));
                })
                .sum());
    }

    private double areaFrom(double from, double limit) {
        double area = 0;
        double time = from;
        double survival = at(from);
        for (Step step : steps) {
            if (step.time() > from && step.time() < limit) {
                area += survival * (step.time() - time);
                time = step.time();
                survival = step.survival();
            }
        }
        return area + survival * (limit - time);
    }

    private double at(double time) {
        double survival = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    private double greenwoodAt(double time) {
        double greenwood = 0;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            greenwood = step.greenwood();
        }
        return greenwood;
    }

    private static double normal(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }
}
