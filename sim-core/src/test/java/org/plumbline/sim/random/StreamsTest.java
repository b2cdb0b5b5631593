package org.plumbline.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StreamsTest {
    /** First words of Philox 4x64 in ten rounds, agreed between numpy and Commons RNG. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(new long[] {20240229, 0, 0, 1, 2, 3}, new long[] {
                    0xe50cd1a2edc4ee8eL, 0x0d803ff90963d216L, 0x875bdda7caba3bddL, 0x393bcbfc03044847L
                }),
                Arguments.of(new long[] {0, 0, 0, 0, 0, 0}, new long[] {
                    0x02f4ba6408e4d89bL, 0x3dd62b0b9ca8c5b2L, 0x1c8667a55d902e79L, 0x907d7a052fd5b4dcL
                }),
                Arguments.of(
                        new long[] {0x0123456789abcdefL, 0xfedcba9876543210L, 0, 0x0003000000000007L, 42, 17},
                        new long[] {0xf76f1e77d35f61c0L, 0xc89a271763638e76L, 0xc1b8cb65dc7f8258L, 0x1e9ba650edd357a0L
                        }));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void philoxGivesItsPublishedWords(long[] key, long[] words) {
        Philox4x64 philox = new Philox4x64(key);
        for (long word : words) {
            assertThat(philox.nextLong()).isEqualTo(word);
        }
    }

    @Test
    void doublesAreTheUpper53Bits() {
        Philox4x64 philox = new Philox4x64(new long[] {20240229, 0, 0, 1, 2, 3});
        assertThat(philox.nextDouble()).isCloseTo(.8947268507743221, within(1e-16));
        assertThat(philox.nextDouble()).isCloseTo(.05273818807599118, within(1e-17));
        assertThat(new Philox4x64(new long[] {0x0123456789abcdefL, 0xfedcba9876543210L, 0, 0x0003000000000007L, 42, 17})
                        .nextDouble())
                .isCloseTo(.9665392916243696, within(1e-16));
    }

    /** An int serves the low half of a word and keeps the high half: the reason why no stream mixes ints and longs. */
    @Test
    void intsAreHalvesOfAWordTheLowOneFirst() {
        Philox4x64 philox = new Philox4x64(new long[] {20240229, 0, 0, 1, 2, 3});
        assertThat(philox.nextInt()).isEqualTo(-305860978);
        assertThat(philox.nextInt()).isEqualTo(-452144734);
    }

    @Test
    void keysHoldSeedPurposeSlotTypeIdAndReplication() {
        Draws draws = Streams.common(11, 17).open(Purpose.SEGMENT_SHOCK, EntityType.CUSTOMER, 42, 7);
        Philox4x64 expected = new Philox4x64(new long[] {11, 0, 0, 0x0003000000000007L, 0x030000000000002aL, 17});
        Draws alone = Streams.independent(11, 17, 4).open(Purpose.SEGMENT_SHOCK, EntityType.CUSTOMER, 42, 7);
        Philox4x64 expectedAlone = new Philox4x64(new long[] {11, 5, 0, 0x0003000000000007L, 0x030000000000002aL, 17});
        for (int draw = 0; draw < 9; draw++) {
            assertThat(draws.uniform()).isEqualTo(expected.nextDouble());
            assertThat(alone.uniform()).isEqualTo(expectedAlone.nextDouble());
        }
    }

    @Test
    void streamsDoNotDependOnTheOrderOfOpening() {
        Streams streams = Streams.common(3, 5);
        double first = streams.open(Purpose.TEST, EntityType.FIRM, 1, 0).uniform();
        double second = streams.open(Purpose.TEST, EntityType.FIRM, 2, 0).uniform();
        Streams again = Streams.common(3, 5);
        Draws late = again.open(Purpose.TEST, EntityType.FIRM, 2, 0);
        again.open(Purpose.TEST, EntityType.PARTNER, 9, 9).uniform();
        assertThat(late.uniform()).isEqualTo(second);
        assertThat(again.open(Purpose.TEST, EntityType.FIRM, 1, 0).uniform()).isEqualTo(first);
    }

    @Test
    void auditingStreamsFailWhereAKeyIsOpenedTwice() {
        Streams streams = Streams.common(3, 5).auditing();
        streams.open(Purpose.TEST, EntityType.FIRM, 1, 0);
        streams.open(Purpose.TEST, EntityType.FIRM, 1, 1);
        streams.open(Purpose.TEST, EntityType.FIRM, 2, 0);
        streams.open(Purpose.TEST, EntityType.IDEA, 1, 0);
        streams.open(Purpose.GATE, EntityType.FIRM, 1, 0);
        assertThatThrownBy(() -> streams.open(Purpose.TEST, EntityType.FIRM, 1, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stream TEST of FIRM 1 slot 0 was opened twice");
    }

    @Test
    void auditingChangesNoDraw() {
        assertThat(Streams.common(3, 5)
                        .auditing()
                        .open(Purpose.TEST, EntityType.FIRM, 1, 2)
                        .uniform())
                .isEqualTo(Streams.common(3, 5)
                        .open(Purpose.TEST, EntityType.FIRM, 1, 2)
                        .uniform());
    }

    @Test
    void refusesKeysThatWouldRunIntoEachOther() {
        Streams streams = Streams.common(1, 1);
        assertThatThrownBy(() -> streams.open(Purpose.TEST, EntityType.FIRM, -1, 0))
                .hasMessageContaining("FIRM -1");
        assertThatThrownBy(() -> streams.open(Purpose.TEST, EntityType.FIRM, 1L << 56, 0))
                .hasMessageContaining("id must lie in [0, 2^56)");
        assertThatThrownBy(() -> streams.open(Purpose.TEST, EntityType.FIRM, 0, 1L << 48))
                .hasMessageContaining("slot in [0, 2^48)");
        assertThatThrownBy(() -> streams.open(Purpose.TEST, EntityType.FIRM, 0, -1))
                .hasMessageContaining("slot -1");
        assertThatThrownBy(() -> Streams.independent(1, 1, -1)).hasMessageContaining("(-1)");
    }

    @Test
    void codesOfPurposesAndTypesAreDifferentAndFit() {
        assertThat(Stream.of(Purpose.values()).map(Purpose::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 1 && code <= 65_535);
        assertThat(Stream.of(EntityType.values()).map(EntityType::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 1 && code <= 255);
    }
}
