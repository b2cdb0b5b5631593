package org.plumbline.experiments.design;

import java.util.List;
import java.util.stream.Collectors;

/** A table is not a design; says all that is wrong with it at once. */
public final class CsvDesignException extends IllegalArgumentException {
    private final List<CsvFault> faults;

    CsvDesignException(List<CsvFault> faults) {
        super(faults.stream().map(CsvFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, by line, then by column from left to right. */
    public List<CsvFault> faults() {
        return faults;
    }
}
