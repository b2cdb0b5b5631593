package org.plumbline.sim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class ConsensusTest {
    /** The published example of Tarakci et al. 2014: nine members, seven priorities; a row is a member. */
    private static final double[][] PUBLISHED = {
        {1, 4, 7, 6, 5, 3, 2},
        {2, 1, 6, 7, 3, 5, 4},
        {3, 4, 7, 5, 6, 2, 1},
        {2, 3, 7, 6, 5, 4, 1},
        {5, 6, 7, 1, 3, 4, 2},
        {6, 5, 4, 2, 7, 3, 1},
        {4, 5, 7, 3, 6, 1, 2},
        {7, 2, 3, 1, 6, 4, 5},
        {5, 7, 6, 2, 3, 4, 1}
    };

    @Test
    void meetsThePublishedExample() {
        Consensus consensus = Consensus.of(PUBLISHED);
        assertThat(consensus.members()).isEqualTo(9);
        assertThat(consensus.alpha()).isCloseTo(0.550, within(0.001));
        assertThat(consensus.alphaFull()).isCloseTo(0.565, within(0.001));
        assertThat(consensus.kendallW()).isCloseTo(0.3192, within(0.0001));
        assertThat(Consensus.alphaFull(PUBLISHED)).isEqualTo(consensus.alphaFull());
    }

    @Test
    void agreementIsOneAndOppositionZero() {
        Consensus agreed = Consensus.of(new double[][] {{1, 2, 3}, {1, 2, 3}, {1, 2, 3}});
        assertThat(agreed.alphaFull()).isCloseTo(1, within(1e-14));
        assertThat(agreed.alpha()).isCloseTo(1, within(1e-14));
        assertThat(agreed.kendallW()).isCloseTo(1, within(1e-14));
        Consensus opposed = Consensus.of(new double[][] {{1, 2, 3}, {3, 2, 1}});
        assertThat(opposed.alphaFull()).isCloseTo(0, within(1e-14));
        assertThat(opposed.kendallW()).isCloseTo(0, within(1e-14));
    }

    @Test
    void aMemberAloneAgreesWithHerself() {
        assertThat(Consensus.of(new double[][] {{2, 1}}).alpha()).isCloseTo(1, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void alphaFullSquaredIsKendallsWWithoutTiesAndTheMapShowsNoMore(long seed) {
        Draws draws = Streams.common(seed, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        int priorities = 2 + draws.index(9);
        double[][] ranks = new double[1 + draws.index(15)][];
        for (int member = 0; member < ranks.length; member++) {
            ranks[member] = shuffled(priorities, draws);
        }
        Consensus consensus = Consensus.of(ranks);
        assertThat(consensus.alphaFull() * consensus.alphaFull()).isCloseTo(consensus.kendallW(), within(1e-12));
        assertThat(consensus.alpha()).isBetween(0.0, consensus.alphaFull() + 1e-12);
        double[][] reversed = ranks.clone();
        for (int member = 0; member < ranks.length; member++) {
            reversed[member] = ranks[ranks.length - 1 - member];
        }
        assertThat(Consensus.of(reversed).alpha()).isCloseTo(consensus.alpha(), within(1e-9));
    }

    /** Siegel's correction by hand: rank sums 2.5, 6, 3.5; T = 6; W = (12 (6.25 + 36 + 12.25) - 576) / (96 - 12). */
    @Test
    void tiesAreCorrectedInKendallsW() {
        double[][] ranks = {{1, 3, 2}, {1.5, 3, 1.5}};
        assertThat(Consensus.of(ranks).kendallW())
                .isCloseTo((12 * (6.25 + 36 + 12.25) - 576) / (96 - 12), within(1e-14));
    }

    @Test
    void refusesWhatIsNoRanking() {
        assertThatThrownBy(() -> Consensus.of(new double[0][])).hasMessageContaining("at least one member");
        assertThatThrownBy(() -> Consensus.of(new double[][] {{1}})).hasMessageContaining("at least two priorities");
        assertThatThrownBy(() -> Consensus.of(new double[][] {{1, 2}, {1, 2, 3}}))
                .hasMessageContaining("member 2 ranks 3 priorities");
        assertThatThrownBy(() -> Consensus.of(new double[][] {{1, 1, 3}})).hasMessageContaining("here 1.5");
        assertThatThrownBy(() -> Consensus.of(new double[][] {{1, Double.NaN, 3}}))
                .hasMessageContaining("member 1");
        assertThatThrownBy(() -> Consensus.of(new double[][] {{1, 2}, {1.5, 1.5}}))
                .hasMessageContaining("member 2 ranks all priorities alike");
    }

    private static double[] shuffled(int count, Draws draws) {
        double[] ranks = new double[count];
        for (int place = 0; place < count; place++) {
            int other = draws.index(place + 1);
            ranks[place] = ranks[other];
            ranks[other] = place + 1;
        }
        return ranks;
    }
}
