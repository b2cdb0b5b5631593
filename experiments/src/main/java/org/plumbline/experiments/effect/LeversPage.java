package org.plumbline.experiments.effect;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.sim.simulation.Practice;

/** The page of levers and capacities: what each makes people do, what it takes, and what was measured of it. */
public final class LeversPage {
    private LeversPage() {}

    /** The page before its sections, lines ending with LF. */
    public static String head(LeverEffects measured) {
        return """
                # Levers and capacities

                Each lever and capacity of a firm: through what it works, what people do at its least, middle and greatest value and for
                how many working hours, computed by the rules that the model spends hours by for the firm of the declared defaults, and
                what was measured on the way from the least to the greatest value. Nothing here is about profit: what alignment is worth is a
                question for `compare` and `claims`.

                `plumbline explain levers.clarity` says the sentences, `plumbline explain levers.clarity --measure` measures again, and
                `plumbline compare CASE --vary levers.clarity=0,0.5,1 --format csv` gives the effect on every outcome with its interval.

                Measured: {pairs} paired futures of five years, seed {seed}, all else at the defaults; changes are mean differences within pairs with
                intervals of 95 %. Of twenty intervals one misses by chance; only those that leave zero out are listed. The model is
                not calibrated to any of them. This page is written by a test, which fails when it is stale.
                """.replace("{pairs}", Integer.toString(measured.pairs()))
                .replace("{seed}", Long.toString(measured.seed()));
    }

    /** The section of one lever or capacity. */
    public static String section(Practice practice, List<Effect> effects) {
        StringBuilder text = new StringBuilder("\n## `" + practice.path() + "`\n\n");
        text.append("Works through: ").append(practice.channel()).append(".\n\n");
        practice.levels()
                .forEach(level -> text.append("* at ")
                        .append(level.value())
                        .append(": ")
                        .append(level.sentence())
                        .append('\n'));
        return text.append('\n').append(table(effects)).toString();
    }

    /** What was seen to change, as a table of Markdown; a sentence where nothing was. */
    public static String table(List<Effect> effects) {
        List<Effect> seen = effects.stream().filter(Effect::seen).toList();
        if (seen.isEmpty()) {
            return "No change of any quantity was seen.\n";
        }
        StringBuilder text =
                new StringBuilder("| measured | at the least | change | interval | pairs |\n|---|--:|--:|--:|--:|\n");
        for (Effect effect : seen) {
            Estimate change = effect.change();
            text.append("| ")
                    .append(String.join(
                            " | ",
                            effect.quantity(),
                            number(effect.before().mean()),
                            number(change.mean()),
                            number(change.lower()) + " to " + number(change.upper()),
                            Long.toString(change.n())))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** A mean or an end of an interval: below 1 with three digits behind the point, else with two. */
    public static String number(OptionalDouble value) {
        double number = value.orElseThrow();
        return String.format(Locale.ROOT, Math.abs(number) < 1 ? "%.3f" : "%.2f", number);
    }
}
