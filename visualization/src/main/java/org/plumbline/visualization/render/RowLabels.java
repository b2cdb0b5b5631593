package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.util.List;
import org.plumbline.visualization.chart.Tone;

/** The names of rows, left of a panel; a line feed in a name is where it breaks unless all names stand easily in one line. */
record RowLabels(List<String> names, Lettering letters) {
    private static final double GAP = 0.6;
    private static final double WIDEST = 0.42;
    /** The share of a panel up to which names stand in one line. */
    private static final double EASY = 0.2;

    private static final int MOST_LINES = 3;
    private static final double ROUNDING = 1e-6;

    /** The margin they take of a panel this wide whose rows together are this high. */
    double width(double panel, double rows) {
        if (names.isEmpty()) {
            return 0;
        }
        double longest = letters.width(
                broken(panel, rows).stream().flatMap(String::lines).toList());
        return Math.min(longest + GAP * letters.size(), WIDEST * panel);
    }

    /** The names with their line feeds, or without where rows are low or the longest takes little of the panel. */
    private List<String> broken(double panel, double rows) {
        List<String> whole = names.stream().map(name -> name.replace('\n', ' ')).toList();
        boolean low = rows < 2 * letters.lineHeight() * names.size();
        return low || letters.width(whole) <= EASY * panel ? whole : names;
    }

    /** How high the rows of a panel this wide must be together for no name to be cut or made smaller. */
    double height(double panel) {
        double room = width(panel, Double.POSITIVE_INFINITY) - GAP * letters.size();
        int lines = broken(panel, Double.POSITIVE_INFINITY).stream()
                .mapToInt(name -> letters.wrap(name, room, MOST_LINES).size())
                .max()
                .orElse(0);
        return names.size() * lines * letters.lineHeight();
    }

    void paint(Graphics2D g2, Scales scales, double panel) {
        g2.setColor(Palette.words(Tone.INK));
        double room = width(panel, scales.box().height()) - GAP * letters.size();
        double right = scales.box().x() - GAP * letters.size();
        double rowHeight = scales.box().height() / Math.max(names.size(), 1);
        Lettering fitting = rowHeight < letters.lineHeight()
                ? Lettering.regular(letters.size() * rowHeight / letters.lineHeight())
                : letters;
        int mostLines = Math.max(1, (int) (rowHeight / fitting.lineHeight() + ROUNDING));
        List<String> broken = broken(panel, scales.box().height());
        for (int row = 0; row < names.size(); row++) {
            List<String> lines = fitting.wrap(broken.get(row), room, Math.min(mostLines, MOST_LINES));
            double middle = scales.box().y() + (row + 0.5) * rowHeight;
            fitting.draw(g2, lines, right, middle - fitting.height(lines) / 2, 1);
        }
    }
}
