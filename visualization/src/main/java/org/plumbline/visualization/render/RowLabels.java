package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.util.List;
import org.plumbline.visualization.chart.Tone;

/** The names of rows, left of a panel. */
record RowLabels(List<String> names, Lettering letters) {
    private static final double GAP = 0.6;

    /** The margin they take, at most the widest allowed. */
    double width(double widest) {
        if (names.isEmpty()) {
            return 0;
        }
        return Math.min(letters.width(names.stream().flatMap(String::lines).toList()) + GAP * letters.size(), widest);
    }

    void paint(Graphics2D g2, Scales scales, double widest) {
        g2.setColor(Palette.words(Tone.INK));
        double room = width(widest) - GAP * letters.size();
        double right = scales.box().x() - GAP * letters.size();
        double rowHeight = scales.box().height() / Math.max(names.size(), 1);
        Lettering fitting = rowHeight < letters.lineHeight()
                ? Lettering.regular(letters.size() * rowHeight / letters.lineHeight())
                : letters;
        int mostLines = Math.max(1, (int) (rowHeight / fitting.lineHeight()));
        for (int row = 0; row < names.size(); row++) {
            String name = mostLines == 1 ? names.get(row).replace('\n', ' ') : names.get(row);
            List<String> lines = fitting.wrap(name, room, Math.min(mostLines, 3));
            double middle = scales.box().y() + (row + 0.5) * rowHeight;
            fitting.draw(g2, lines, right, middle - fitting.height(lines) / 2, 1);
        }
    }
}
