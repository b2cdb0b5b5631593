package org.plumbline.experiments.statistics;

import java.util.List;
import java.util.stream.DoubleStream;

/** Who is at risk, and who closes, at a time. */
final class RiskSet {
    private RiskSet() {}

    /** The times at which somebody closed, each once, ascending. */
    static DoubleStream closingTimes(List<SurvivalTime> times) {
        return times.stream()
                .filter(SurvivalTime::ended)
                .mapToDouble(SurvivalTime::time)
                .distinct()
                .sorted();
    }

    /** How many are open just before a time; those who leave sight at that time count. */
    static double atRisk(List<SurvivalTime> times, double time) {
        return (double) times.stream().filter(t -> t.time() >= time).count();
    }

    /** How many close at a time. */
    static double closed(List<SurvivalTime> times, double time) {
        return (double)
                times.stream().filter(t -> t.ended() && t.time() == time).count();
    }
}
