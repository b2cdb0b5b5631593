package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.VisionReviewed;

/** Behaviour under test: a review moves the vision the declared share; at 0 it stands still. */
class O03_VisionLearningMovesTheVisionTest {
    @Test
    void moves() {
        assertThat(reviews(0.0)).isNotEmpty().allMatch(review -> review.before().equals(review.after()));
        assertThat(reviews(0.5))
                .isNotEmpty()
                .noneMatch(review -> review.before().equals(review.after()));
    }

    private static List<VisionReviewed> reviews(double value) {
        return Lived.through(TinyWorlds.quiet(3).with("levers.measurement", 1.0).with("posture.visionLearning", value))
                .run()
                .facts(VisionReviewed.class, 0);
    }
}
