package org.plumbline.experiments.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.ReferenceValues;
import org.plumbline.experiments.statistics.Sample;

class KimNelsonTest {
    private static final ReferenceValues PROCEDURES = ReferenceValues.of("selection/procedures");
    private static final IndifferenceZone ZONE = new IndifferenceZone(0.95, 0.5, 10, 100_000);
    /** The least favourable means: the best leads each other one by the indifference exactly. */
    private static final double[] SLIPPAGE = {0, 0, 0.5, 0, 0};

    @Test
    void constantsAgreeWithTheReference() {
        PROCEDURES.agree(KimNelson.eta(0.95, 10, 10), "kn.eta");
        PROCEDURES.agree(KimNelson.squaredConstant(0.95, 10, 10), "kn.h2");
    }

    /** Sidak's share of the error is larger than Bonferroni's, but holds for independent strategies only. */
    @Test
    void constantsAreNotThoseForIndependentStrategies() {
        double sidak = 1 - 9 * (1 - Math.pow(0.95, 1.0 / 9));
        PROCEDURES.agree(KimNelson.eta(sidak, 10, 10), "kn.sidak.eta");
        PROCEDURES.agree(KimNelson.squaredConstant(sidak, 10, 10), "kn.sidak.h2");
        assertThat(KimNelson.squaredConstant(0.95, 10, 10)).isGreaterThan(PROCEDURES.number("kn.sidak.h2") + 0.1);
    }

    /** Over 1,000 problems the published 0.965 and 164 runs; bounds are four standard errors: false alarm below 1e-3. */
    @Test
    void independentStrategiesAreToldApartAsOftenAsPublished() {
        Tally tally = tally(1000, 0);
        assertThat(tally.share()).isBetween(0.965 - 4 * 0.0058, 0.965 + 4 * 0.0058);
        assertThat(tally.meanRuns()).isBetween(154.0, 174.0);
    }

    /** Over 1,000 problems the published 0.992 and 53 runs; bounds are four standard errors: false alarm below 1e-3. */
    @Test
    void commonRandomNumbersSaveRuns() {
        Tally tally = tally(1000, 0.8);
        assertThat(tally.share()).isBetween(0.992 - 4 * 0.0028, 1.0);
        assertThat(tally.meanRuns()).isBetween(52.0, 54.5);
    }

    @Test
    void aClearWinnerNeedsNoSecondStage() {
        Normals normals = new Normals(new double[] {0, 0, 0, 0, 100}, 1, 0, 3);
        Selection selection = new KimNelson(ZONE).select(Alternatives.common(5, normals::run));
        assertThat(selection.best()).isEqualTo(4);
        assertThat(selection.replications()).containsOnly(10);
        assertThat(selection.saved()).isZero();
        assertThat(selection.guaranteed()).isTrue();
    }

    @Test
    void runsSavedAreThoseThatDroppedStrategiesDidNotTake() {
        Normals normals = new Normals(new double[] {0, 0.1, -50, -50, -50}, 1, 0, 3);
        Selection selection = new KimNelson(ZONE).select(Alternatives.common(5, normals::run));
        int longest = selection.replications().get(selection.best());
        assertThat(longest).isGreaterThan(10);
        assertThat(selection.saved()).isEqualTo(3L * (longest - 10));
        assertThat(selection.runs()).isEqualTo(2L * longest + 30);
    }

    @Test
    void strategiesWithoutNoiseAreToldApartAtOnceAndTheFirstOfEqualsIsTaken() {
        Alternatives exact = Alternatives.common(
                3,
                (strategies, first, count) -> strategies.stream()
                        .map(s -> Sample.of(Collections.nCopies(count, s == 0 ? 1.0 : 2.0)))
                        .toList());
        Selection selection = new KimNelson(ZONE).select(exact);
        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.runs()).isEqualTo(30);
    }

    @Test
    void aChoiceCutShortGuaranteesNothing() {
        Normals normals = new Normals(new double[] {0, 0, 0}, 1, 0, 4);
        IndifferenceZone narrow = new IndifferenceZone(0.95, 0.001, 10, 20);
        Selection selection = new KimNelson(narrow).select(Alternatives.common(3, normals::run));
        assertThat(selection.guaranteed()).isFalse();
        assertThat(selection.statement()).startsWith("No guarantee").contains("more than 20 replications");
        assertThat(Collections.max(selection.replications())).isEqualTo(20);
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new IndifferenceZone(0.95, 0, 10, 20)).hasMessageContaining("indifference (0.0)");
        assertThatThrownBy(() -> new IndifferenceZone(Double.NaN, 1, 10, 20)).hasMessageContaining("(NaN)");
        assertThatThrownBy(() -> new IndifferenceZone(0.9, 1, 10, 9)).hasMessageContaining("atMost (9)");
        Alternatives cut = Alternatives.common(2, (strategies, first, count) -> List.of(Sample.of(1), Sample.of(1)));
        assertThatThrownBy(() -> new KimNelson(ZONE).select(cut)).hasMessageContaining("1 outcomes for 10");
        assertThatThrownBy(() -> Alternatives.common(1, (s, f, c) -> List.of())).hasMessageContaining("not 1");
        assertThatThrownBy(() -> new KimNelson(new IndifferenceZone(0.5, 1, 10, 20)).select(cut))
                .hasMessageContaining("blind choice");
    }

    private record Tally(double share, double meanRuns) {}

    private static Tally tally(int problems, double correlation) {
        int right = 0;
        long runs = 0;
        for (int problem = 0; problem < problems; problem++) {
            Normals normals = new Normals(SLIPPAGE, 1, correlation, 1000L + problem);
            Selection selection = new KimNelson(ZONE).select(Alternatives.common(SLIPPAGE.length, normals::run));
            right += selection.best() == 2 ? 1 : 0;
            runs += selection.runs();
        }
        return new Tally((double) right / problems, (double) runs / problems);
    }
}
