package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.ReferenceValues;

class SharesTest {
    private static final ReferenceValues SHARES = ReferenceValues.of("statistics/shares");

    @ParameterizedTest
    @CsvSource({"3, 40", "0, 20", "20, 20"})
    void wilsonAgreesWithTheReference(int hits, int runs) {
        Estimate share = Wilson.share(hits, runs, 0.95);
        SHARES.agree(share.lower(), hits + "of" + runs + ".lower");
        SHARES.agree(share.upper(), hits + "of" + runs + ".upper");
        assertThat(share.mean()).hasValue((double) hits / runs);
    }

    @Test
    void wilsonTouchesTheEndsExactly() {
        assertThat(Wilson.share(0, 7, 0.95).lower()).hasValue(0);
        assertThat(Wilson.share(7, 7, 0.95).upper()).hasValue(1);
    }

    @Test
    void noRunsHaveNoShare() {
        assertThat(Wilson.share(0, 0, 0.95).status()).hasToString("UNDEFINED(no runs)");
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> Wilson.share(5, 4, 0.95)).hasMessageContaining("successes (5.0) must lie in [0, 4]");
        assertThatThrownBy(() -> FisherExact.test(-1, 4, 0, 4)).hasMessageContaining("hits (-1 of 4)");
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 8, 20", "3, 200, 12, 200", "8, 10, 1, 6"})
    void fisherAgreesWithTheReference(int hitsA, int a, int hitsB, int b) {
        SHARES.agree(
                FisherExact.test(hitsA, a, hitsB, b).pValue(), "fisher." + hitsA + "of" + a + "." + hitsB + "of" + b);
    }
}
