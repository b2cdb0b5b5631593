package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Tone;

/** Lays a chart out on a drawing surface: title, subtitle, panels, caption. */
final class ChartPainter {
    private static final double MARGIN = 1.6;
    private static final double BARE_MARGIN = 0.4;
    private static final double PANEL_GAP = 1.4;

    private final ChartSpec spec;
    private final ChartSize size;
    private final double em;

    ChartPainter(ChartSpec spec, ChartSize size) {
        this.spec = spec;
        this.size = size;
        this.em = size.em();
    }

    void paint(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Box page = new Box(0, 0, size.width(), size.height());
        g2.setColor(Palette.colour(Tone.PAPER));
        g2.fill(page.rectangle());
        Box room = page.inset((size.bare() ? BARE_MARGIN : MARGIN) * em);
        if (!size.bare()) {
            room = caption(g2, heading(g2, room));
        }
        if (spec.panels().isEmpty()) {
            reason(g2, room);
        } else {
            panels(g2, room);
        }
    }

    private Box heading(Graphics2D g2, Box room) {
        Lettering title = Lettering.bold(1.45 * em);
        List<String> lines = title.balanced(spec.title(), room.width(), 2);
        g2.setColor(Palette.words(Tone.INK));
        title.draw(g2, lines, room.x(), room.y(), 0);
        Box left = room.withoutTop(title.height(lines) + 0.15 * em);
        if (spec.subtitle().isEmpty()) {
            return left.withoutTop(0.6 * em);
        }
        Lettering subtitle = Lettering.regular(em);
        List<String> below = subtitle.wrap(spec.subtitle(), room.width(), 2);
        g2.setColor(Palette.words(Tone.MUTED));
        subtitle.draw(g2, below, left.x(), left.y(), 0);
        return left.withoutTop(subtitle.height(below) + 0.9 * em);
    }

    private Box caption(Graphics2D g2, Box room) {
        Caption caption = spec.caption();
        List<String> heads = List.of("What", "Read", "See", "Not shown");
        List<String> parts = List.of(caption.what(), caption.read(), caption.see(), caption.notShown());
        Lettering bold = Lettering.bold(0.8 * em);
        Lettering letters = Lettering.regular(0.8 * em);
        double indent = bold.width(heads) + 0.8 * em;
        List<List<String>> texts = parts.stream()
                .map(part -> letters.wrap(part, room.width() - indent, 3))
                .toList();
        double height = texts.stream().mapToDouble(letters::height).sum();
        double y = room.bottom() - height;
        for (int i = 0; i < parts.size(); i++) {
            g2.setColor(Palette.words(Tone.MUTED));
            bold.draw(g2, List.of(heads.get(i)), room.x(), y, 0);
            g2.setColor(Palette.words(Tone.INK));
            letters.draw(g2, texts.get(i), room.x() + indent, y, 0);
            y += letters.height(texts.get(i));
        }
        return room.withoutBottom(height + 0.9 * em);
    }

    private void reason(Graphics2D g2, Box room) {
        Lettering letters = Lettering.regular(1.2 * em);
        List<String> lines = letters.wrap("No picture: " + spec.caption().see(), 0.8 * room.width(), 6);
        g2.setColor(Palette.words(Tone.MUTED));
        letters.draw(g2, lines, room.centreX(), room.centreY() - letters.height(lines) / 2, 0.5);
    }

    private void panels(Graphics2D g2, Box room) {
        Arrangement arrangement =
                size.stacks(spec) ? Arrangement.grid(1, spec.panels().size()) : spec.arrangement();
        List<Double> widths = lengths(arrangement.widths(), room.width());
        List<Double> heights = lengths(arrangement.heights(), room.height());
        for (int i = 0; i < spec.panels().size(); i++) {
            int column = i % widths.size();
            int row = i / widths.size();
            Box place = new Box(
                    room.x() + start(widths, column),
                    room.y() + start(heights, row),
                    widths.get(column),
                    heights.get(row));
            new PanelPainter(g2, spec.panels().get(i), em).paint(place);
        }
    }

    private List<Double> lengths(List<Double> shares, double whole) {
        double sum = shares.stream().mapToDouble(share -> share).sum();
        double free = whole - (shares.size() - 1) * PANEL_GAP * em;
        return shares.stream().map(share -> free * share / sum).toList();
    }

    private double start(List<Double> lengths, int index) {
        return lengths.subList(0, index).stream()
                .mapToDouble(length -> length + PANEL_GAP * em)
                .sum();
    }
}
