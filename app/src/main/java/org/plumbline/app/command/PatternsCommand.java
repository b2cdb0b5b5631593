package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.plumbline.app.ExitCode;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.option.FormatOption;
import org.plumbline.app.option.OutOption;
import org.plumbline.app.option.RunOptions;
import org.plumbline.app.option.SetOption;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.PatternsScreen;
import org.plumbline.app.screen.VariationsScreen;
import org.plumbline.app.terminal.Progress;
import org.plumbline.experiments.calibration.BackgroundPopulation;
import org.plumbline.experiments.calibration.PatternRow;
import org.plumbline.experiments.calibration.PatternTable;
import org.plumbline.experiments.calibration.Variation;
import org.plumbline.experiments.fitting.CalibrationState;
import org.plumbline.visualization.results.WrittenCharts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private static final int USUAL_MARKETS = 400;
    private static final int MARKETS_OF_VARIATION = 32;
    private static final int YEARS = 20;

    @Mixin
    private SetOption set = new SetOption();

    @Mixin
    private RunOptions runs = new RunOptions();

    @Option(names = "--vary", description = "Vary seed, firms, customers, network and designs: which patterns move?")
    private boolean vary;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private OutOption out = new OutOption();

    @Override
    public ExitCode execute(Session session) throws InterruptedException {
        int markets = runs.replications().orElse(vary ? MARKETS_OF_VARIATION : USUAL_MARKETS);
        List<Variation> variations = vary ? Variation.all() : Variation.all().subList(0, 1);
        Map<String, String> settings = set.byPath("market.turbulence=0.2");
        List<BackgroundPopulation> populations = variations.stream()
                .map(variation -> variation.population(markets, YEARS, settings))
                .toList();
        int threads = runs.threads();
        int all = markets * variations.size();
        String plan = all + " markets of 25 firms over " + YEARS + " years";
        if (runs.dryRun()) {
            session.terminal().println(plan + "; this takes minutes.\nNothing was simulated or written.");
            return ExitCode.DONE;
        }
        out.folder().ifPresent(WholeFiles::makeFolder);
        session.terminal().message("Simulating " + plan + "; this takes minutes ...");
        List<List<PatternRow>> tables = new ArrayList<>();
        try (Progress progress = session.progress("markets")) {
            for (int i = 0; i < populations.size(); i++) {
                int before = markets * i;
                long seed = variations.get(i).seed(runs.seed().orElse(1));
                tables.add(PatternTable.of(populations
                        .get(i)
                        .live(seed, threads, done -> progress.update(before + done, OptionalLong.of(all)))));
            }
        }
        List<PatternRow> rows = tables.get(0);
        session.terminal()
                .print(vary ? VariationsScreen.of(variations, tables) : PatternsScreen.of(rows, format.format()));
        out.folder().ifPresent(folder -> write(session, folder, rows));
        return PatternTable.met(rows) ? ExitCode.DONE : ExitCode.VERDICT_FAILED;
    }

    private static void write(Session session, Path folder, List<PatternRow> rows) {
        WholeFiles.write(folder.resolve(WrittenCharts.PATTERNS), PatternsScreen.drawn(rows));
        WholeFiles.write(folder.resolve("state.csv"), CalibrationState.of(rows).text());
        session.terminal()
                .message("Wrote the patterns into " + folder + ": " + new CommandText("chart").add(folder, "patterns"));
    }
}
