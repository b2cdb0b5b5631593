package org.plumbline.experiments.fitting;

import java.nio.file.Path;
import org.plumbline.experiments.results.storage.LocalStorage;

/** A calibration in a process of its own, to be killed. */
final class CalibrationProcess {
    static final CalibrationPlan PLAN = new CalibrationPlan(16, 2, 11, 1);

    private CalibrationProcess() {}

    /**
     * Calibrates, or goes on with it.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws InterruptedException {
        calibrate(Path.of(args[0]), slow(new Bowl(Integer.MAX_VALUE)));
    }

    /** Calibrates in a folder, or goes on there. */
    static Ensemble calibrate(Path folder, PatternModel model) throws InterruptedException {
        Calibration calibration = new Calibration(Priors.read(Bowl.PRIORS), PLAN, model, done -> {});
        try (EvaluationLog log = calibration.open(new LocalStorage(), folder)) {
            return calibration.run(log);
        }
    }

    private static PatternModel slow(Bowl bowl) {
        return (settings, markets, seed) -> {
            Thread.sleep(40);
            return bowl.measure(settings, markets, seed);
        };
    }
}
