package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.observation.EcosystemShape;
import org.plumbline.sim.observation.Indices;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.observation.Tally;

/** Records the focal firm week by week. */
final class SeriesProbe implements Probe {
    private static final List<Outcome> INDICES = List.of(
            Outcome.BELIEF_VISION_GAP,
            Outcome.FIT,
            Outcome.CONSENSUS,
            Outcome.RECALL,
            Outcome.SELF_REPORT,
            Outcome.COHERENCE,
            Outcome.PORTFOLIO_SPREAD,
            Outcome.BRAND_VARIANCE);

    private final List<List<Double>> rows = new ArrayList<>();
    private final boolean beliefs;
    private long revenueUntilWeek;
    private long revenueOfOrders;

    /** Records; without beliefs the indices of belief are undefined. */
    SeriesProbe(boolean beliefs) {
        this.beliefs = beliefs;
    }

    @Override
    public void begin(Firm firm) {
        revenueOfOrders = firm.revenue();
    }

    @Override
    public void look(int week, Firm firm, Market market, Tally tally) {
        Map<Outcome, Double> indices = new Indices(beliefs, firm.direction().reach()).now(firm, market);
        List<Double> row = new ArrayList<>(Arrays.asList(
                firm.ledger().profit() / 100.0,
                firm.ledger().cash() / 100.0,
                (revenueOfOrders - revenueUntilWeek) / 100.0,
                (double) firm.staff().size(),
                (double) firm.shelf().lines().size(),
                (double) firm.projectsUnderWay(),
                (double) tally.launches()));
        INDICES.forEach(index -> row.add(indices.get(index)));
        row.add((double) firm.alliances().ties().size());
        addEcosystem(row, firm.alliances());
        rows.add(row);
        revenueUntilWeek = revenueOfOrders;
        revenueOfOrders = firm.revenue();
    }

    private static void addEcosystem(List<Double> row, Alliances alliances) {
        if (alliances.ecosystem().pool().partners().isEmpty()) {
            row.addAll(Arrays.asList(null, null, null, null));
            return;
        }
        EcosystemShape shape = EcosystemShape.around(alliances);
        row.add(shape.density());
        row.add(shape.clustering());
        row.add(boxed(shape.pathLength()));
        row.add(boxed(shape.diversity()));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    Series series() {
        return new Series(rows);
    }
}
