package org.plumbline.visualization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kaplan and Meier's estimate of the share still open, S(t) = product over exit times u at most t of (1 - d(u)/r(u))
 * with d(u) exits among r(u) firms at risk. The 95 % interval is Wilson's with the effective number of trials n' =
 * S(1-S)/Var S, the variance by Greenwood (Rothman 1978); without censoring n' is the number of firms.
 *
 * @param firms how many were followed, above 0
 * @param steps the estimate from each exit time on, ascending, the first at time 0
 */
public record Survival(int firms, List<Step> steps) {
    /** Copies the steps. */
    public Survival {
        steps = List.copyOf(steps);
    }

    /**
     * The estimate from a time on.
     *
     * @param week time
     * @param open share still open with its interval
     */
    public record Step(double week, Interval open) {}

    /**
     * One firm.
     *
     * @param week when it closed, or until when it was followed
     * @param closed whether it closed then
     */
    public record Life(double week, boolean closed) {}

    /**
     * The estimate for firms.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Survival of(List<Life> lives) {
        if (lives.isEmpty()) {
            throw new IllegalArgumentException("survival needs at least one firm");
        }
        Map<Double, Integer> exits = new TreeMap<>();
        lives.stream().filter(Life::closed).forEach(life -> exits.merge(life.week(), 1, Integer::sum));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(0, Interval.ofShare(1, lives.size())));
        double open = 1;
        double greenwood = 0;
        for (Map.Entry<Double, Integer> exit : exits.entrySet()) {
            double risk =
                    lives.stream().filter(life -> life.week() >= exit.getKey()).count();
            double left = risk - exit.getValue();
            open *= left / risk;
            greenwood += left > 0 ? exit.getValue() / (risk * left) : 0;
            double effective = open > 0 ? (1 - open) / (open * greenwood) : lives.size();
            steps.add(new Step(exit.getKey(), Interval.ofShare(open, effective)));
        }
        return new Survival(lives.size(), steps);
    }

    /** The share still open at the end. */
    public Interval atEnd() {
        return steps.get(steps.size() - 1).open();
    }
}
