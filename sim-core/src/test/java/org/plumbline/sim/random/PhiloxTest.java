package org.plumbline.sim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commons RNG's generator, itself held to published words by {@link StreamsTest}, is the oracle. */
class PhiloxTest {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsAreThoseOfCommonsRng(int seed) {
        long[] key = LongStream.generate(new Philox4x64(new long[] {seed, 1, 2, 3, 4, 5})::nextLong)
                .limit(6)
                .toArray();
        assertSameWords(key);
    }

    static long[][] keysWhoseCounterCarries() {
        return new long[][] {
            {1, 2, -2, 3, 4, 5},
            {1, 2, -2, -1, 4, 5},
            {1, 2, -2, -1, -1, 5},
            {1, 2, -2, -1, -1, -1},
            {-1, -1, 0, 0, 0, 0}
        };
    }

    @ParameterizedTest
    @MethodSource("keysWhoseCounterCarries")
    void theCounterCarries(long... key) {
        assertSameWords(key);
    }

    private static void assertSameWords(long... key) {
        Philox ours = new Philox(key[0], key[1], key[2], key[3], key[4], key[5]);
        Philox4x64 theirs = new Philox4x64(key);
        for (int i = 0; i < 50; i++) {
            assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
            assertThat(ours.nextDouble()).isEqualTo(theirs.nextDouble());
        }
    }
}
