package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.option.SetOption;
import org.plumbline.app.screen.DockScreen;
import org.plumbline.experiments.docking.Docking;
import org.plumbline.experiments.docking.DockingResult;
import org.plumbline.experiments.docking.DockingRow;
import org.plumbline.experiments.docking.DockingTable;
import org.plumbline.experiments.docking.PublishedValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Docks submodels on theory. */
@Command(
        name = "dock",
        header = {
            "Docks submodels on theory: published values beside ours.",
            "",
            "Examples:",
            "  plumbline dock",
            "  plumbline dock nk --set n=8 --set k=4",
            ""
        })
final class DockCommand implements org.plumbline.app.command.Command {
    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", description = "A submodel; else the whole table.")
    private @Nullable String model;

    @Mixin
    private SetOption set = new SetOption();

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public ExitCode execute(Session session) throws InterruptedException {
        long seed = runs.seed().orElse(1);
        if (model != null) {
            session.terminal().print(DockScreen.one(one(model, seed), format.format()));
            return ExitCode.DONE;
        }
        List<DockingRow> rows = new ArrayList<>();
        session.terminal().message("Docking every submodel; this takes a minute or two ...");
        DockingTable.run(PublishedValues.all(), runs.replications(), seed, runs.threads(), row -> {
            rows.add(row);
            session.terminal()
                    .detail(row.published().model() + " " + row.published().measure());
        });
        session.terminal().print(DockScreen.all(rows, format.format()));
        return DockingTable.met(rows) ? ExitCode.DONE : ExitCode.VERDICT_FAILED;
    }

    private DockingResult one(String name, long seed) {
        Map<String, String> parameters = set.byPath("p1=0.1");
        try {
            return Docking.run(name, parameters, runs.replications(), seed);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    String.valueOf(wrong.getMessage()).replace("\n", "; "),
                    "plumbline dock lists every model; parameters go by --set name=value");
        }
    }
}
