package org.plumbline.experiments.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.calibration.PublishedPattern;
import org.plumbline.experiments.fitting.CalibrationState.Value;
import org.plumbline.sim.simulation.ModelVersion;

/** Nobody decides by hand whether the model is called calibrated. */
class CalibrationStateTest {
    private static List<Value> onTarget() {
        return PublishedPattern.all().stream()
                .map(pattern -> new Value(pattern.name(), pattern.target()))
                .toList();
    }

    @Test
    void everyPatternMetByThisVersionIsCalibrated() {
        CalibrationState state = new CalibrationState(ModelVersion.CURRENT, onTarget());
        assertThat(state.calibrated()).isTrue();
        assertThat(state.sentence()).contains("meets 21 published patterns").isEqualTo(state.account());
        assertThat(CalibrationState.read(state.text())).isEqualTo(state);
    }

    @Test
    void anotherVersionOneMissOrAGapIsNot() {
        assertThat(new CalibrationState("0", onTarget()).calibrated()).isFalse();
        assertThat(new CalibrationState("0", onTarget()).account())
                .startsWith("Not calibrated: ")
                .contains("model 0,");
        CalibrationState gap =
                new CalibrationState(ModelVersion.CURRENT, onTarget().subList(1, 22));
        assertThat(gap.calibrated()).isFalse();
        assertThat(gap.missed()).containsExactly("survival at 1 year");
        assertThat(gap.account())
                .isEqualTo("Not calibrated: at its defaults the model meets 20 of 21 published patterns of small firms"
                        + " and misses survival at 1 year.");
        List<Value> off = new java.util.ArrayList<>(onTarget());
        off.set(3, new Value(off.get(3).pattern(), 0.5));
        assertThat(new CalibrationState(ModelVersion.CURRENT, off).sentence()).isEqualTo("Not calibrated.");
    }

    @Test
    void aPredictionThatIsOffDoesNotCount() {
        List<Value> off = onTarget().stream()
                .map(value -> value.pattern().startsWith("correlation") ? new Value(value.pattern(), -0.9) : value)
                .toList();
        assertThat(new CalibrationState(ModelVersion.CURRENT, off).calibrated()).isTrue();
    }
}
