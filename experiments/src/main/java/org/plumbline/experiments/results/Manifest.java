package org.plumbline.experiments.results;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.plumbline.experiments.results.table.TableLayout;

/**
 * What manifest.json says of a results directory: what was run, with what, when.
 *
 * @param resultsFormat the form of the directory, {@link #FORMAT}
 * @param name name of the experiment
 * @param experiment hash of the resolved inputs: equal for the same experiment, whatever the machine
 * @param modelVersion the version of the model
 * @param seeds the seeds, the master seed first
 * @param hashes further hashes by name: scenario, design, hypotheses
 * @param version the version of the product
 * @param commit the commit it was built from
 * @param java the Java it runs on
 * @param command the command that was given
 * @param runs how many runs there are to be, where that is known beforehand
 * @param shard which shard this is, where there are several
 * @param tables strategies, factors and outcomes
 * @param start when it was begun, once it was
 * @param end when it was last finished, once it was
 */
public record Manifest(
        int resultsFormat,
        String name,
        String experiment,
        String modelVersion,
        List<Long> seeds,
        Map<String, String> hashes,
        String version,
        String commit,
        String java,
        String command,
        OptionalLong runs,
        Optional<String> shard,
        TableLayout tables,
        Optional<Instant> start,
        Optional<Instant> end) {
    /** The form of results directories that this version writes and reads. */
    public static final int FORMAT = 1;

    /** Copies the lists; the hashes are put in order. */
    public Manifest {
        seeds = List.copyOf(seeds);
        hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("seeds of " + name + " must not be empty");
        }
    }

    /** The same, begun at that time. */
    Manifest started(Instant time) {
        return with(runs, shard, Optional.of(time), Optional.empty());
    }

    /** The same, finished at that time. */
    Manifest finished(Instant time) {
        return with(runs, shard, start, Optional.of(time));
    }

    /** The same for one shard of it, with so many runs. */
    public Manifest ofShard(Shard part, OptionalLong runsOfShard) {
        return with(runsOfShard, Optional.of(part.toString()), start, end);
    }

    /** The same for the whole, of which this may be a shard, with so many runs. */
    Manifest ofWhole(OptionalLong runsOfWhole) {
        return with(runsOfWhole, Optional.empty(), start, end);
    }

    private Manifest with(
            OptionalLong planned, Optional<String> part, Optional<Instant> started, Optional<Instant> finished) {
        return new Manifest(
                resultsFormat,
                name,
                experiment,
                modelVersion,
                seeds,
                hashes,
                version,
                commit,
                java,
                command,
                planned,
                part,
                tables,
                started,
                finished);
    }

    /** The line that names the experiment at the head of a journal; equal for all shards. */
    String journalLine() {
        return "plumbline journal " + resultsFormat + " model " + modelVersion + " seeds " + seeds + " experiment "
                + experiment;
    }
}
