package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.app.futures.Variant;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.ContrastFamily;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.statistics.Quantile;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.sim.observation.Outcome;

/** More than two strategies: a table ordered by median profit, then each against the first named. */
final class ManyStrategies {
    private static final double THOUSAND = 1000;

    private final List<Variant> variants;
    private final String currency;
    private final Comparison comparison;

    ManyStrategies(List<Variant> variants, String currency, Comparison comparison) {
        this.variants = variants;
        this.currency = currency;
        this.comparison = comparison;
    }

    String text() {
        TextTable table = new TextTable()
                .text("")
                .number("median profit, k" + currency)
                .number("10 to 90 of 100 futures")
                .number("best in, of 100")
                .number("still open, of 100");
        List<Variant> ordered = new ArrayList<>(variants);
        ordered.sort((one, other) -> Double.compare(quantile(other, 0.5), quantile(one, 0.5)));
        ordered.forEach(variant -> table.row(
                variant.label(),
                thousands(quantile(variant, 0.5)),
                thousands(quantile(variant, 0.1)) + " to " + thousands(quantile(variant, 0.9)),
                Cells.number(100 * comparison.bestShare(variant.name(), Outcome.PROFIT)),
                Cells.mean(comparison.estimate(variant.name(), Outcome.SURVIVAL), Outcome.SURVIVAL)));
        StringBuilder text = new StringBuilder(table.lines()).append('\n');
        ContrastFamily family = comparison.family(Outcome.PROFIT);
        String first = variants.get(0).name();
        List<String> adjusted = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < family.contrasts().size(); i++) {
            Contrast contrast = family.contrasts().get(i);
            if (contrast.a().equals(first)) {
                text.append(Paragraph.indented(Words.capital(contrast.sentence())));
                adjusted.add(label(contrast.b()) + " " + p(family.holm().get(i)));
                differences.add(label(contrast.b()) + " " + Cells.difference(contrast.difference(), Outcome.PROFIT));
            }
        }
        if (first.contains("=")) {
            text.append(Paragraph.indented("Mean difference in profit from " + label(first) + ", k" + currency
                    + " (95 %): " + String.join("; ", differences) + "."));
        }
        return text.append(Paragraph.indented("Holm's p against " + label(first) + ", adjusted for all "
                        + family.contrasts().size() + " pairs: " + String.join("; ", adjusted)
                        + ". Intervals are unadjusted; --format csv has every pair."))
                .append('\n')
                .toString();
    }

    private String label(String name) {
        return variants.stream()
                .filter(variant -> variant.name().equals(name))
                .map(Variant::label)
                .findFirst()
                .orElse(name);
    }

    private double quantile(Variant variant, double share) {
        Sample profits = Sample.of(comparison.values(variant.name(), Outcome.PROFIT));
        return Quantile.of(profits, share);
    }

    private static String thousands(double value) {
        return Cells.number(value / THOUSAND);
    }

    private static String p(OptionalDouble p) {
        if (p.isEmpty()) {
            return "undefined";
        }
        return p.getAsDouble() < 0.001 ? "below 0.001" : String.format(Locale.ROOT, "%.3f", p.getAsDouble());
    }
}
