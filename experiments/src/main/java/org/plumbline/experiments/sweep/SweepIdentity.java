package org.plumbline.experiments.sweep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.experiments.results.Fingerprint;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.Shard;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.scenarios.ScenarioYaml;
import org.plumbline.scenarios.experiment.Design;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.sim.simulation.ModelVersion;

/** What makes a sweep this sweep and no other: its complete scenario and its points, and the hashes of both. */
public final class SweepIdentity {
    private static final int DIGITS = 8;

    private final Sweep sweep;
    private final String scenario;
    private final List<DesignRow> rows;
    private final String designHash;

    /** The identity of a sweep. */
    public SweepIdentity(Sweep sweep) {
        this.sweep = sweep;
        this.scenario = scenarioText(sweep);
        this.rows = sweep.rows();
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(new String(row.line(), StandardCharsets.UTF_8)));
        this.designHash = Fingerprint.of(lines.toString());
    }

    /** A table of points is read again from the directory, where it is design.csv. */
    private static String scenarioText(Sweep sweep) {
        String text = ScenarioYaml.text(sweep.scenario());
        return sweep.spec().design() == Design.CSV ? text.replaceFirst("(?m)^  file: .*$", "  file: design.csv") : text;
    }

    /** The hash of everything that decides about the rows and what is concluded from them. */
    public String hash() {
        return Fingerprint.of(scenario + designHash + parameterSets().orElse(""));
    }

    /** The values of the parameter sets, where the experiment varies them: another ensemble makes other rows. */
    private Optional<String> parameterSets() {
        return variesParameterSets() ? Optional.of(ParameterSets.text()) : Optional.empty();
    }

    private boolean variesParameterSets() {
        return sweep.spec().factors().stream().anyMatch(factor -> factor.path().equals(ParameterSets.FACTOR));
    }

    /** What must be known with the results: parameter sets may have been measured with another version of the model. */
    public List<String> cautions() {
        return variesParameterSets() ? ParameterSets.table().caution().stream().toList() : List.of();
    }

    /** The hash of the points alone. */
    public String designHash() {
        return designHash;
    }

    /** The usual folder: the scenario's name and the first digits of the hash, under {@code results}. */
    public Path usualFolder() {
        return Path.of("results", sweep.scenario().name() + "-" + hash().substring(0, DIGITS));
    }

    /** What the directory holds before the first run. */
    public ResultsDirectory.Contents contents(Provenance provenance, Optional<Shard> shard) {
        Manifest whole = new Manifest(
                Manifest.FORMAT,
                sweep.scenario().name(),
                hash(),
                String.valueOf(ModelVersion.CURRENT),
                List.of(sweep.scenario().seed()),
                hashes(),
                provenance.version(),
                provenance.commit(),
                provenance.java(),
                provenance.command(),
                sweep.runs(point -> true),
                Optional.empty(),
                sweep.layout(),
                Optional.empty(),
                Optional.empty());
        Manifest manifest =
                shard.map(part -> whole.ofShard(part, sweep.runs(part::holds))).orElse(whole);
        return new ResultsDirectory.Contents(manifest, scenario, rows);
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        hashes.put("scenario", Fingerprint.of(scenario));
        hashes.put("design", designHash);
        parameterSets().ifPresent(table -> hashes.put(ParameterSets.FACTOR, Fingerprint.of(table)));
        Declared declared = Declared.of(sweep.scenario(), sweep.spec());
        if (!declared.isEmpty()) {
            hashes.put(Declared.NAME, Fingerprint.of(declared.text()));
        }
        return hashes;
    }
}
