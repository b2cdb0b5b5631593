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

    /**
     * The settings in the order given.
     *
     * @throws org.plumbline.app.failure.UsageException if one is not of the form path=value
     */
    public List<Setting> settings() {
        return settings.stream().map(Setting::parse).toList();
    }
}
