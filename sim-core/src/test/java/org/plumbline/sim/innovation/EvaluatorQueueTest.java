package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class EvaluatorQueueTest {
    @Test
    void oneServerTakesOneAfterTheOther() {
        EvaluatorQueue queue = new EvaluatorQueue(1, 0);
        assertThat(queue.arrive(1, 3)).isEqualTo(1);
        assertThat(queue.lastEnd()).isEqualTo(4);
        assertThat(queue.arrive(2, 1)).isEqualTo(4);
        assertThat(queue.arrive(9, 1)).isEqualTo(9);
        assertThat(queue.lastEnd()).isEqualTo(10);
        assertThat(queue.busy(9.5)).isEqualTo(1);
        assertThat(queue.busy(10)).isZero();
    }

    @Test
    void twoServersShareTheWork() {
        EvaluatorQueue queue = new EvaluatorQueue(2, 0);
        assertThat(queue.arrive(0, 5)).isZero();
        assertThat(queue.arrive(0, 1)).isZero();
        assertThat(queue.arrive(0, 1)).isEqualTo(1);
        assertThat(queue.arrive(3, 4)).isEqualTo(3);
        assertThat(queue.arrive(4, 1)).isEqualTo(5);
        assertThat(queue.busy(4)).isEqualTo(2);
    }

    @Test
    void nothingStartsBeforeTheOpening() {
        assertThat(new EvaluatorQueue(1, 5).arrive(5, 1)).isEqualTo(5);
        assertThatThrownBy(() -> new EvaluatorQueue(1, 5).arrive(4, 1)).hasMessageContaining("arrival (4.0)");
    }

    /** First come, first served; never more at work than servers; no server idle while somebody waits. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void keepsTheRulesOfAQueue(int servers) {
        Draws draws = Streams.common(servers, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        EvaluatorQueue queue = new EvaluatorQueue(servers, 0);
        List<double[]> served = new ArrayList<>();
        double now = 0;
        double lastStart = 0;
        for (int customer = 0; customer < 500; customer++) {
            now += draws.exponential() / servers;
            double start = queue.arrive(now, draws.exponential());
            assertThat(start).isGreaterThanOrEqualTo(Math.max(now, lastStart));
            int atWork = 0;
            for (double[] other : served) {
                atWork += other[0] <= start && other[1] > start ? 1 : 0;
            }
            assertThat(atWork).isLessThan(servers);
            assertThat(start == now || atWork == servers - 1).isTrue();
            served.add(new double[] {start, queue.lastEnd()});
            lastStart = start;
        }
    }

    @Test
    void refusesWhatNoQueueCanServe() {
        EvaluatorQueue queue = new EvaluatorQueue(1, 0);
        assertThatThrownBy(() -> new EvaluatorQueue(0, 0)).hasMessageContaining("servers (0)");
        assertThatThrownBy(() -> new EvaluatorQueue(1, Double.NaN)).hasMessageContaining("opening time (NaN)");
        assertThatThrownBy(() -> queue.arrive(1, -1)).hasMessageContaining("service time (-1.0)");
        assertThatThrownBy(() -> queue.arrive(Double.NaN, 1)).hasMessageContaining("arrival (NaN)");
        assertThat(queue.arrive(2, 1)).isEqualTo(2);
        assertThatThrownBy(() -> queue.arrive(1, 1)).hasMessageContaining("must not lie before the last one (2.0)");
        assertThatThrownBy(() -> queue.busy(1)).hasMessageContaining("time (1.0)");
    }
}
