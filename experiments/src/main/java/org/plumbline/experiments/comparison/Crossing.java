package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;

/**
 * Where the lead in profit since the start changes in time: one strategy leads on average in some week, by an interval
 * that excludes zero, and at the horizon the other one does.
 *
 * @param week the last week in which the mean difference has the first sign
 * @param secondLeadsAtLast whether it is the second strategy that leads at the horizon
 * @param ahead futures in which that one is ahead at the horizon
 * @param futures futures recorded week by week
 */
record Crossing(int week, boolean secondLeadsAtLast, int ahead, int futures) {
    private static final int PROFIT = List.of(Series.Column.values()).indexOf(Series.Column.PROFIT);

    /** Futures in the same order under both; empty where weeks were not recorded, or the lead does not change. */
    static Optional<Crossing> of(List<RunResult> a, List<RunResult> b) {
        List<Sample> weeks = differences(a, b);
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        Sample last = weeks.get(weeks.size() - 1);
        double sign = Math.signum(last.mean());
        int week = weeks.size();
        while (week > 0 && sign * weeks.get(week - 1).mean() > 0) {
            week--;
        }
        boolean led = weeks.subList(0, week).stream().anyMatch(w -> leads(w, -sign));
        if (!led || !leads(last, sign)) {
            return Optional.empty();
        }
        int ahead = (int) last.values().filter(d -> sign * d > 0).count();
        return 2 * ahead > last.size()
                ? Optional.of(new Crossing(week, sign > 0, ahead, last.size()))
                : Optional.empty();
    }

    /** In words. */
    String sentence(Judgement.Named a, Judgement.Named b) {
        String first = secondLeadsAtLast ? a.label() : b.label();
        String second = secondLeadsAtLast ? b.label() : a.label();
        String of = Words.ofHundred(List.of(ahead, futures - ahead)).get(0);
        return first + " leads on profit so far until about week " + week + "; at the end " + second + " leads in " + of
                + " of 100.";
    }

    private static boolean leads(Sample differences, double sign) {
        Estimate mean = StudentT.pairedDifference(differences, Evidence.CONFIDENCE);
        return mean.excludes(0) && sign * mean.mean().orElseThrow() > 0;
    }

    /** b minus a by week; a closed firm keeps the profit that it closed with. */
    private static List<Sample> differences(List<RunResult> a, List<RunResult> b) {
        List<Integer> recorded = new ArrayList<>();
        for (int f = 0; f < Math.min(a.size(), b.size()); f++) {
            if (!a.get(f).series().rows().isEmpty() && !b.get(f).series().rows().isEmpty()) {
                recorded.add(f);
            }
        }
        int weeks = recorded.stream()
                .mapToInt(f -> Math.max(
                        a.get(f).series().rows().size(),
                        b.get(f).series().rows().size()))
                .max()
                .orElse(0);
        List<Sample> differences = new ArrayList<>();
        for (int w = 0; w < weeks && recorded.size() > 1; w++) {
            int week = w;
            differences.add(Sample.of(recorded.stream()
                    .mapToDouble(f -> profit(b.get(f), week) - profit(a.get(f), week))
                    .toArray()));
        }
        return differences;
    }

    private static double profit(RunResult run, int week) {
        List<List<Double>> rows = run.series().rows();
        return rows.get(Math.min(week, rows.size() - 1)).get(PROFIT);
    }
}
