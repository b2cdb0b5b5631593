package org.plumbline.app.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Changes to a scenario made on the command line; a later one wins. */
public final class SetOption {
    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one value of the scenario, for example market.turbulence=0.1. May be repeated.")
    private List<String> settings = new ArrayList<>();

    /** What was given, in order, as it was given; reading the scenario says what is wrong with it. */
    public List<String> settings() {
        return List.copyOf(settings);
    }
}
