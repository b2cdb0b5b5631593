package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.VisionReviewed;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;

/** Behaviour under test: the favourites of the overruled are heard when the vision is reviewed, for the panel's hours, and at no other time. */
class Q01_FavouritesAreHeardAtReviewsTest {
    @Test
    void onlyAtReviews() {
        Lived lived = Lived.through(TinyWorlds.inventive(4)
                .with("innovation.judgementNoise", 2.0)
                .with("innovation.gateThreshold", -1.0)
                .with("levers.measurement", 1.0));
        List<Double> reviews = lived.run().facts(VisionReviewed.class, 0).stream()
                .map(VisionReviewed::at)
                .toList();
        assertThat(lived.run().facts(FavouriteHeard.class, 0))
                .isNotEmpty()
                .allSatisfy(heard -> assertThat(heard.hours()).isEqualTo(3))
                .allMatch(heard -> reviews.stream().anyMatch(at -> Math.abs(at - heard.at()) < 1e-6));
        assertThat(lived.week(Hours.Use.FAVOURITES)).isPositive();
    }

    @Test
    void withoutBeliefsNobodyHasOne() {
        Lived lived = Lived.through(TinyWorlds.inventive(4)
                .without(Mechanism.BELIEFS, Mechanism.ENTRY, Mechanism.SHOCKS, Mechanism.DRIFT)
                .with("innovation.judgementNoise", 2.0)
                .with("levers.measurement", 1.0));
        assertThat(lived.run().facts(FavouriteHeard.class, 0)).isEmpty();
        assertThat(lived.week(Hours.Use.FAVOURITES)).isZero();
    }
}
