package org.plumbline.app.option;

import picocli.CommandLine.Option;

/** Whether the runs are wanted as Parquet too. */
public final class ParquetOption {
    @Option(
            names = "--parquet",
            description = "Write runs.parquet beside runs.csv; from then on it follows the folder's runs.")
    private boolean parquet;

    /** Whether runs.parquet is to be written. */
    public boolean wanted() {
        return parquet;
    }
}
