package org.plumbline.app.doctor;

import java.util.List;

/** The libraries that are bundled with the program: one class of each, by name, is looked for and not started. */
final class Libraries {
    private static final List<String> WITNESSES = List.of(
            "org.plumbline.sim.random.Streams",
            "sim.engine.Schedule",
            "org.apache.commons.rng.sampling.distribution.ZigguratSampler",
            "org.apache.commons.math3.util.Precision",
            "org.apache.commons.statistics.distribution.NormalDistribution",
            "tools.jackson.databind.json.JsonMapper",
            "org.snakeyaml.engine.v2.api.LoadSettings",
            "de.siegmar.fastcsv.writer.CsvWriter",
            "org.jfree.chart.JFreeChart",
            "org.apache.batik.svggen.SVGGraphics2D");

    private Libraries() {}

    static Finding present() {
        List<String> missing =
                WITNESSES.stream().filter(name -> !isPresent(name)).toList();
        return missing.isEmpty()
                ? Finding.good("Libraries", "all there")
                : Finding.broken(
                        "Libraries",
                        "missing: " + String.join(", ", missing),
                        "the jar is damaged; build it again or unpack the release once more");
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name, false, Libraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
