package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.experiments.statistics.Sample;

class ClosuresTest {
    private static final Judgement.Named A = new Judgement.Named("a", "fads");
    private static final Judgement.Named B = new Judgement.Named("b", "regulars");

    @Test
    void pairsAreCounted() {
        Closures closures = Closures.of(Sample.of(0, 0, 1, 1, 1), Sample.of(0, 1, 0, 1, 1));
        assertThat(closures).isEqualTo(new Closures(1, 1, 1, 2));
        assertThat(closures.closed(Side.A)).isEqualTo(2);
        assertThat(closures.futures()).isEqualTo(5);
        assertThatThrownBy(() -> Closures.of(Sample.of(0.5), Sample.of(1))).hasMessageContaining("1 or 0");
        assertThatThrownBy(() -> new Closures(-1, 0, 0, 0)).hasMessageContaining("-1");
    }

    @Test
    void fiveOfAHundredNeedNoWarningAndMoreDo() {
        assertThat(new Closures(5, 0, 0, 95).warning(A, B)).isEmpty();
        assertThat(new Closures(6, 0, 0, 94).warning(A, B))
                .contains("Of 100 firms 6 close under fads and 6 under regulars; a closed firm's later losses are not"
                        + " counted.");
    }

    @Test
    void fewClosuresThatDifferNeedAWarningToo() {
        assertThat(new Closures(0, 3, 0, 197).warning(A, B)).isEmpty();
        assertThat(new Closures(0, 5, 0, 195).warning(A, B)).isPresent();
        assertThat(new Closures(0, 0, 5, 195).warning(A, B)).isPresent();
        assertThat(new Closures(0, 5, 4, 191).warning(A, B)).isEmpty();
    }

    @Test
    void noFuturesNoWarning() {
        assertThat(new Closures(0, 0, 0, 0).warning(A, B)).isEmpty();
    }
}
