package org.plumbline.scenarios.validation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.ScenarioFormat;

/** Checks the files of a scenario, each by itself, before they are laid over each other. */
public final class FileCheck {
    private static final String EURO = "EUR";

    private FileCheck() {}

    /**
     * Checks every file against the format.
     *
     * @return the files without what is wrong with them, so that the rest can be checked together
     */
    public static List<MappingNode> check(List<MappingNode> files, Faults faults) {
        TreeCheck check = new TreeCheck(faults, currency(files));
        List<MappingNode> sound = new ArrayList<>();
        for (MappingNode file : files) {
            if (check.check(file, ScenarioFormat.format(), "") instanceof MappingNode rest) {
                sound.add(rest);
            }
            checkFormat(file, faults);
            checkSources(file, faults);
        }
        return List.copyOf(sound);
    }

    /** The currency of the strongest file that names one. */
    public static String currency(List<MappingNode> files) {
        String currency = EURO;
        for (MappingNode file : files) {
            if (file.get("currency") instanceof ScalarNode scalar) {
                currency = scalar.isNull() ? EURO : scalar.text();
            }
        }
        return currency;
    }

    private static void checkFormat(MappingNode file, Faults faults) {
        Node format = file.get("format");
        if (format instanceof ScalarNode scalar
                && !scalar.isNull()
                && !scalar.text().equals("1")) {
            faults.add(
                    ValueFault.UNKNOWN_FORMAT,
                    format.place(),
                    "format",
                    format.quoted(),
                    "format is " + format.quoted() + ", but this version reads format 1",
                    "write format: 1, or use a newer version");
        }
    }

    private static void checkSources(MappingNode file, Faults faults) {
        MappingNode sources = file.group("sources");
        if (sources == null) {
            return;
        }
        sources.entries().forEach((path, entry) -> {
            if (ScenarioFormat.format().at(path) == null) {
                faults.add(
                        ValueFault.UNKNOWN_PATH,
                        entry.key().place(),
                        "sources." + path,
                        entry.key().quoted(),
                        entry.key().quoted() + " is not the path of a value",
                        Suggestions.help(path, Paths.all(), "paths"));
            }
        });
    }

    /** Checks that the files together give the scenario a name. */
    public static void checkName(List<MappingNode> files, Faults faults) {
        MappingNode top = files.get(files.size() - 1);
        boolean named = false;
        for (MappingNode file : files) {
            Node name = file.get("name");
            named = name == null ? named : !name.isNull();
        }
        if (!named) {
            faults.add(
                    ValueFault.MISSING_KEY,
                    top.place(),
                    "name",
                    "",
                    "the scenario has no name",
                    "add a line such as name: My bakery, or extends: bakery");
        }
    }
}
