package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.StaffSurveyed;
import org.plumbline.sim.fact.VisionReviewed;
import org.plumbline.sim.quantity.Money;

/** Behaviour under test: a review of the vision takes forty hours at full measurement, a survey a quarter of an hour of each, once a year. */
class L10_MeasurementPaysForReviewsAndSurveysTest {
    @Test
    void reviewsAndSurveys() {
        Lived lived = Lived.through(TinyWorlds.quiet(5)
                .with("firm.capacityReserve", 3.0)
                .with("firm.cash", Money.of(1e8))
                .with("levers.measurement", 1.0));
        assertThat(lived.run().facts(VisionReviewed.class, 0))
                .hasSize(9)
                .allSatisfy(review -> assertThat(review.hours()).isEqualTo(40));
        assertThat(lived.run().facts(StaffSurveyed.class, 0))
                .hasSize(4)
                .allSatisfy(survey -> assertThat(survey.hours()).isEqualTo(0.25 * survey.asked()));
    }

    @Test
    void withoutMeasurementReviewsAreRareAndFreeAndNobodyIsAsked() {
        Lived lived = Lived.through(TinyWorlds.quiet(5).with("levers.measurement", 0.0));
        assertThat(lived.run().facts(VisionReviewed.class, 0))
                .hasSize(1)
                .allSatisfy(review -> assertThat(review.hours()).isZero());
        assertThat(lived.run().facts(StaffSurveyed.class, 0)).isEmpty();
    }
}
