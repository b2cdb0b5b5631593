package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.scenarios.Scenario;

/** Writes a comparison into a folder. */
final class ComparisonFolder {
    private ComparisonFolder() {}

    static void write(
            Session session,
            Path folder,
            Scenario scenario,
            List<Variant> variants,
            long seed,
            FutureRuns runs,
            Comparison comparison)
            throws IOException {
        session.terminal().message("Wrote " + folder);
    }
}
