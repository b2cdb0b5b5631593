package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.option.SetOption;
import org.plumbline.app.screen.PatternsScreen;
import org.plumbline.app.terminal.Progress;
import org.plumbline.experiments.calibration.BackgroundPopulation;
import org.plumbline.experiments.calibration.MarketHistory;
import org.plumbline.experiments.calibration.PatternRow;
import org.plumbline.experiments.calibration.PatternTable;
import org.plumbline.visualization.results.WrittenCharts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the whole model against published patterns of small firms. */
@Command(
        name = "patterns",
        header = {
            "Holds the model against published patterns of small firms.",
            "",
            "Examples:",
            "  plumbline patterns",
            "  plumbline patterns --replications 24 --set market.turbulence=0.2",
            "  plumbline patterns --out results/patterns",
            ""
        })
final class PatternsCommand implements org.plumbline.app.command.Command {
    private static final int USUAL_MARKETS = 96;
    private static final int YEARS = 20;

    @Mixin
    private SetOption set = new SetOption();

    @Mixin
    private RunOptions runs = new RunOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutOption out = new OutOption();

    @Override
    public ExitCode execute(Session session) throws InterruptedException, IOException {
        int markets = runs.replications().orElse(USUAL_MARKETS);
        BackgroundPopulation population = new BackgroundPopulation(markets, YEARS, settings());
        String plan = markets + " markets of 25 firms over " + YEARS + " years";
        if (runs.dryRun()) {
            session.terminal().println(plan + "; this takes minutes.\nNothing was simulated or written.");
            return ExitCode.DONE;
        }
        session.terminal().message("Simulating " + plan + "; this takes minutes ...");
        List<MarketHistory> histories = new ArrayList<>();
        try (Progress progress = session.progress("markets")) {
            histories.addAll(population.live(
                    runs.seed().orElse(1), runs.threads(), done -> progress.update(done, OptionalLong.of(markets))));
        }
        List<PatternRow> rows = PatternTable.of(histories);
        session.terminal().print(PatternsScreen.of(rows, format.format()));
        if (out.folder().isPresent()) {
            Path folder = Files.createDirectories(out.folder().get());
            WholeFiles.write(folder.resolve(WrittenCharts.PATTERNS), PatternsScreen.drawn(rows));
            session.terminal()
                    .message("Wrote the patterns into " + folder + ": plumbline chart " + folder + " patterns");
        }
        return PatternTable.met(rows) ? ExitCode.DONE : ExitCode.VERDICT_FAILED;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : set.settings()) {
            int sign = setting.indexOf('=');
            if (sign < 1) {
                throw new UsageException(
                        UsageFault.UNREADABLE_VALUE,
                        "--set is " + setting + ", but must be path=value",
                        "write, say, --set market.turbulence=0.2");
            }
            settings.put(
                    setting.substring(0, sign).strip(),
                    setting.substring(sign + 1).strip());
        }
        return settings;
    }
}
