package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.plumbline.experiments.effect.Effect;
import org.plumbline.experiments.effect.LeversPage;
import org.plumbline.sim.simulation.Practice;

/** What levers and capacities make people do, and what was measured of it. */
public final class PracticesScreen {
    private PracticesScreen() {}

    /** Three sentences for each, within 80 columns. */
    public static String text(List<Practice> practices) {
        StringBuilder text = new StringBuilder("\nWhat levers and capacities make people do in this firm\n");
        for (Practice practice : practices) {
            text.append('\n').append(practice.path()).append('\n');
            practice.levels()
                    .forEach(
                            level -> text.append(Paragraph.of("  " + level.value() + ": ", "     ", level.sentence())));
        }
        return text.toString();
    }

    /** What was measured from the least to the greatest value, a line a quantity, within 80 columns. */
    public static String measured(Practice practice, List<Effect> effects, int pairs) {
        StringBuilder text = new StringBuilder(Paragraph.of(
                "",
                "  ",
                practice.path() + " from " + practice.levels().get(0).value() + " to "
                        + practice.levels().get(practice.levels().size() - 1).value() + " over " + pairs
                        + " futures of five years at the defaults: mean change with its interval of 95 %"));
        for (Effect effect : effects) {
            String change = effect.change().hasInterval()
                    ? LeversPage.number(effect.change().mean()) + " ("
                            + LeversPage.number(effect.change().lower()) + " to "
                            + LeversPage.number(effect.change().upper()) + ")"
                    : "-";
            text.append(String.format(Locale.ROOT, "  %-48s %s", effect.quantity(), change))
                    .append('\n');
        }
        return text.toString();
    }
}
