package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.ReferenceValues;

class SurvivalTest {
    private static final ReferenceValues SURVIVAL = ReferenceValues.of("statistics/survival");
    private static final List<SurvivalTime> TREATED = times("treated");
    private static final List<SurvivalTime> PLACEBO = times("placebo");
    private static final double LIMIT = SURVIVAL.number("rmst.limit");

    @Test
    void theCurveAgreesWithTheReference() {
        KaplanMeier curve = KaplanMeier.of(TREATED);
        Estimate atTen = curve.survivalAt(10, 0.95);
        SURVIVAL.agree(atTen.mean(), "s10");
        SURVIVAL.agree(atTen.lower(), "s10.lower");
        SURVIVAL.agree(atTen.upper(), "s10.upper");
        SURVIVAL.agree(curve.standardErrorAt(10), "s10.error");
        SURVIVAL.agree(curve.survivalAt(23, 0.95).mean(), "s23");
        assertThat(curve.median()).hasValue(23);
    }

    @Test
    void logRankAgreesWithTheReference() {
        SurvivalContrast.LogRank logRank = SurvivalContrast.logRank(TREATED, PLACEBO);
        SURVIVAL.agree(logRank.observed(), "logrank.observed");
        SURVIVAL.agree(logRank.expected(), "logrank.expected");
        SURVIVAL.agree(logRank.variance(), "logrank.variance");
        SURVIVAL.agree(logRank.test().statistic(), "logrank.chi2");
        SURVIVAL.agree(logRank.test().pValue(), "logrank.p");
    }

    @Test
    void restrictedMeansAgreeWithTheReference() {
        KaplanMeier treated = KaplanMeier.of(TREATED);
        KaplanMeier placebo = KaplanMeier.of(PLACEBO);
        SURVIVAL.agree(treated.restrictedMean(LIMIT, 0.95).mean(), "rmst.treated");
        SURVIVAL.agree(treated.restrictedMeanError(LIMIT), "rmst.treated.error");
        SURVIVAL.agree(placebo.restrictedMean(LIMIT, 0.95).mean(), "rmst.placebo");
        SURVIVAL.agree(placebo.restrictedMeanError(LIMIT), "rmst.placebo.error");
        Estimate difference = SurvivalContrast.restrictedMeans(PLACEBO, TREATED, LIMIT, 0.95);
        SURVIVAL.agree(difference.mean(), "rmst.difference");
        SURVIVAL.agree(difference.lower(), "rmst.lower");
        SURVIVAL.agree(difference.upper(), "rmst.upper");
    }

    @Test
    void whereNobodyClosesThereIsAShareAndNoInterval() {
        List<SurvivalTime> open = List.of(new SurvivalTime(10, false), new SurvivalTime(12, false));
        KaplanMeier curve = KaplanMeier.of(open);
        assertThat(curve.survivalAt(5, 0.95).mean()).hasValue(1);
        assertThat(curve.survivalAt(5, 0.95).status()).hasToString("UNDEFINED(nobody has closed)");
        assertThat(curve.median()).isEmpty();
        assertThat(SurvivalContrast.logRank(open, open).test().pValue()).isEmpty();
        assertThat(curve.restrictedMean(12, 0.95).mean()).hasValue(12);
    }

    @Test
    void beyondTheTimeSeenNothingIsKnown() {
        KaplanMeier curve = KaplanMeier.of(TREATED);
        assertThat(curve.survivalAt(36, 0.95).mean()).isEmpty();
        assertThat(curve.restrictedMean(36, 0.95).mean()).isEmpty();
        assertThat(SurvivalContrast.restrictedMeans(TREATED, PLACEBO, 24, 0.95).mean())
                .isEmpty();
        assertThat(KaplanMeier.of(PLACEBO).survivalAt(50, 0.95).mean()).hasValue(0);
        assertThat(KaplanMeier.of(PLACEBO).standardErrorAt(23)).isEmpty();
        assertThatThrownBy(() -> KaplanMeier.of(List.of())).hasMessageContaining("at least one time");
        assertThatThrownBy(() -> new SurvivalTime(Double.NaN, true)).hasMessageContaining("NaN");
    }

    @Test
    void pairsAreComparedByTheirTimesUpToTheHorizon() {
        List<SurvivalTime> a =
                List.of(new SurvivalTime(100, true), new SurvivalTime(260, false), new SurvivalTime(50, true));
        List<SurvivalTime> b =
                List.of(new SurvivalTime(260, false), new SurvivalTime(260, false), new SurvivalTime(80, true));
        Estimate difference = SurvivalContrast.pairedRestrictedMeans(a, b, 200, 0.95);
        assertThat(difference).isEqualTo(StudentT.pairedDifference(Sample.of(100, 0, 30), 0.95));
    }

    @Test
    void aTimeCutBeforeTheLimitIsRefused() {
        List<SurvivalTime> cut = List.of(new SurvivalTime(10, false));
        assertThatThrownBy(() -> SurvivalContrast.pairedRestrictedMeans(cut, cut, 20, 0.95))
                .hasMessageContaining("left sight at 10.0, before the limit (20.0)");
    }

    private static List<SurvivalTime> times(String key) {
        return Arrays.stream(SURVIVAL.text(key).split(" "))
                .map(text -> new SurvivalTime(Double.parseDouble(text.replace("+", "")), !text.endsWith("+")))
                .toList();
    }
}
