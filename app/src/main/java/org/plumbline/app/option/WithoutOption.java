package org.plumbline.app.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Mechanisms of the model that are switched off. */
public final class WithoutOption {
    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. May be repeated.")
    private List<String> mechanisms = new ArrayList<>();

    /** Their names as they were given. */
    public List<String> mechanisms() {
        return List.copyOf(mechanisms);
    }
}
