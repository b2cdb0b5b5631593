package org.plumbline.app.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
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

    /**
     * The values by path, for commands that read no scenario.
     *
     * @param example a change that the command knows
     * @throws UsageException if one is not of the form {@code path=value}
     */
    public Map<String, String> byPath(String example) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            if (sign < 1) {
                throw new UsageException(
                        UsageFault.UNREADABLE_VALUE,
                        "--set is " + setting + ", but must be path=value",
                        "write, say, --set " + example);
            }
            values.put(
                    setting.substring(0, sign).strip(),
                    setting.substring(sign + 1).strip());
        }
        return values;
    }
}
