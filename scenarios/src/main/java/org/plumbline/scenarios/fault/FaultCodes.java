package org.plumbline.scenarios.fault;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of fault that scenarios know, by code. */
public final class FaultCodes {
    private FaultCodes() {}

    /** All kinds, S before E, by number. */
    public static List<FaultKind> all() {
        return Stream.<FaultKind[]>of(ReadingFault.values(), ValueFault.values(), ExperimentFault.values())
                .flatMap(Arrays::stream)
                .sorted(Comparator.comparing((FaultKind kind) -> kind.code().charAt(0) == 'E')
                        .thenComparing(FaultKind::code))
                .toList();
    }

    /** The kind of this code, such as {@code S012}, if there is one. */
    public static Optional<FaultKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
