package org.plumbline.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.innovation.AdaptiveWalk;
import org.plumbline.sim.innovation.ConsentRule;
import org.plumbline.sim.innovation.EvaluatorQueue;
import org.plumbline.sim.innovation.Landscape;
import org.plumbline.sim.innovation.Panel;
import org.plumbline.sim.market.Adoption;
import org.plumbline.sim.market.NestedLogit;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** What runs for every choice, flip, estimate and event allocates nothing: 20,000 calls stay below a tenth of a byte each. */
class HotPathAllocationTest {
    private static final int CALLS = 20_000;
    private static final long ALLOWED_BYTES = 2_000;

    private final Draws draws = Streams.common(1, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);

    @Test
    void choiceAllocatesNothing() {
        NestedLogit choice = new NestedLogit(5);
        double[] utilities = {1, 0.5, 0, 0.3, -1};
        int[] firms = {1, 1, 2, 3, 3};
        requireNoAllocation(call -> {
            utilities[call % 5] += 1e-6;
            choice.weigh(utilities, firms, 5, 0.25, 0);
            return choice.choose(draws.uniform()) + choice.share(0) + choice.logsum();
        });
    }

    @Test
    void walksAndGainsAllocateNothing() {
        Landscape landscape = new Landscape(10, 3, Landscape.Neighbourhood.RANDOM, draws);
        AdaptiveWalk walk = new AdaptiveWalk(landscape);
        requireNoAllocation(call -> {
            walk.start(call & 1023);
            walk.climbRandomly(draws);
            walk.climbSteepest();
            return walk.fitness() + landscape.gain(call % 10, walk.design()) + landscape.contribution(0, walk.design());
        });
    }

    @Test
    void gatesAllocateNothing() {
        ConsentRule rule = new ConsentRule(3, 2);
        EvaluatorQueue queue = new EvaluatorQueue(2, 0);
        double[] estimates = new double[3];
        requireNoAllocation(call -> {
            for (int evaluator = 0; evaluator < 3; evaluator++) {
                estimates[evaluator] = Panel.estimate(1, 1.2, 0.5, 0.3, 0.4, draws.normal());
            }
            double verdict = Panel.accepts(rule, estimates, 0.5) ? 1 : Panel.average(estimates, 3);
            return verdict + queue.arrive(queue.lastEnd() + 1, draws.exponential());
        });
    }

    @Test
    void beliefsAndAdoptionAllocateNothing() {
        BeliefLaw law = new BeliefLaw(4, 0.3, 0.8, 3, 0.5, 0.4, 1.5, 0.6, 1.2);
        Adoption adoption = new Adoption(0.03, 0.38);
        requireNoAllocation(call -> {
            double belief = law.drift(law.contact(law.message(0, 1, draws.normal()), 0.3), 0.2, 0.1);
            return belief + Adoption.weeklyProbability(adoption.hazard(call % 7, 7));
        });
    }

    private static void requireNoAllocation(IntToDoubleFunction path) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double sum = run(path);
        long before = threads.getCurrentThreadAllocatedBytes();
        sum += run(path);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sum).isNotNaN();
        assertThat(allocated).isLessThan(ALLOWED_BYTES);
    }

    private static double run(IntToDoubleFunction path) {
        double sum = 0;
        for (int call = 0; call < CALLS; call++) {
            sum += path.applyAsDouble(call);
        }
        return sum;
    }
}
