package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.catalog.Ecosystem.Member;
import org.plumbline.visualization.catalog.Ecosystem.Tie;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;
import org.plumbline.visualization.table.Table;

/** Who works with whom? The firm in the middle, its ecosystem around it in the order of kinds: the same every time. */
final class NetworkChart {
    private static final String NAME = "network";
    private static final int MOST_NAMES = 14;
    private static final double WIDTH = 1.75;
    private static final double NEAR_MIDDLE = 0.6;
    private static final Position MIDDLE = new Position(0, 0);
    private static final double LETTER = 0.045;
    private static final double LINE = 0.1;
    private static final double LIFT = 0.19;

    private final Ecosystem ecosystem;
    private final Map<String, Position> places = new LinkedHashMap<>();

    NetworkChart(Ecosystem ecosystem) {
        this.ecosystem = ecosystem;
        List<String> kinds = ecosystem.kinds();
        List<Member> around = ecosystem.members().stream()
                .skip(1)
                .sorted(Comparator.comparingInt(member -> kinds.indexOf(member.kind())))
                .toList();
        ecosystem.members().stream().limit(1).forEach(firm -> places.put(firm.id(), MIDDLE));
        for (int i = 0; i < around.size(); i++) {
            double angle = 2 * StrictMath.PI * (i + 0.25) / around.size();
            Position place = new Position(WIDTH * 0.6 * StrictMath.sin(angle), 0.82 * StrictMath.cos(angle));
            places.put(around.get(i).id(), place);
        }
    }

    ChartSpec chart() {
        if (ecosystem.members().isEmpty()) {
            return ChartSpec.empty(
                    NAME, "Who works with whom", "the firm has no partners under this strategy.", table());
        }
        Member firm = ecosystem.members().get(0);
        String see = firm.label() + " has " + Sentences.count(ecosystem.degree(firm), "tie", "ties") + ", all "
                + ecosystem.members().size() + " members together have "
                + Sentences.count(ecosystem.ties().size(), "tie", "ties") + " in week " + ecosystem.week();
        List<Panel> panels = List.of(panel(), KindLegend.panel(ecosystem.kinds()));
        return new ChartSpec(
                NAME,
                Words.capital(firm.label()) + " works with "
                        + Sentences.count(ecosystem.degree(firm), "partner", "partners"),
                "the ecosystem in week " + ecosystem.week(),
                new Caption(
                        "ties in week " + ecosystem.week() + " of one future.",
                        "a sign is a member, the larger the more ties it has; a line is a tie, the wider the stronger; ties"
                                + " among partners have no strength and are thin.",
                        see + ".",
                        "other futures, " + Caption.MODEL_ERROR),
                "Network: " + see + ".",
                panels,
                Arrangement.withLegend(0.25),
                table());
    }

    private Panel panel() {
        List<Mark> marks = new ArrayList<>();
        for (Tie tie : ecosystem.ties()) {
            List<Position> ends = List.of(place(tie.one()), place(tie.other()));
            marks.add(new Mark.Line(ends, new Stroke(Tone.INK, Dash.SOLID, 0.8 + 5 * tie.strength(), 0.35), false));
        }
        int most =
                ecosystem.members().stream().mapToInt(ecosystem::degree).max().orElse(0);
        double crowding =
                Math.min(1, Math.sqrt(MOST_NAMES / (double) ecosystem.members().size()));
        for (Member member : ecosystem.members()) {
            Position place = place(member.id());
            double size = crowding * (0.7 + 1.2 * Math.sqrt(ecosystem.degree(member) / (double) Math.max(most, 1)));
            marks.addAll(KindLegend.sign(ecosystem.kinds().indexOf(member.kind()), place, size));
        }
        marks.addAll(names());
        return Panel.of("", Axis.nothing(-WIDTH, WIDTH), Axis.nothing(-1.15, 1.15), marks)
                .equalUnits();
    }

    /** The names of members, of many only partners'; where two would meet, the one first declared stands. */
    private List<Mark.Words> names() {
        boolean few = ecosystem.members().size() <= MOST_NAMES;
        List<View> taken = new ArrayList<>();
        List<Mark.Words> names = new ArrayList<>();
        for (Member member : ecosystem.members()) {
            Mark.Words name = name(member);
            boolean wanted = !MIDDLE.equals(places.get(member.id())) && (few || isPartner(member));
            View room = room(name);
            if (wanted && taken.stream().noneMatch(room::meets)) {
                taken.add(room);
                names.add(name);
            }
        }
        return names;
    }

    /** About where a name stands, in units of the picture. */
    private static View room(Mark.Words name) {
        double width = LETTER * name.text().length();
        double left = name.at().x() - (name.anchor() == Anchor.LEFT ? 0 : width);
        return new View(left, left + width, name.at().y() - LINE / 2, name.at().y() + LINE / 2);
    }

    /** Whether the firm works with a member; of many, only these are named. */
    private boolean isPartner(Member member) {
        String firm = ecosystem.members().get(0).id();
        return ecosystem.ties().stream()
                .anyMatch(tie -> (tie.one().equals(firm) && tie.other().equals(member.id()))
                        || (tie.other().equals(firm) && tie.one().equals(member.id())));
    }

    private Mark.Words name(Member member) {
        Position place = place(member.id());
        if (Math.abs(place.x()) < NEAR_MIDDLE) {
            return nearMiddle(member, place);
        }
        boolean right = place.x() > 0;
        return words(
                member,
                new Position(place.x() + (right ? 0.03 : -0.03), place.y()),
                right ? Anchor.LEFT : Anchor.RIGHT);
    }

    /** Above or below the sign, away from the middle, where the next name stands. */
    private Mark.Words nearMiddle(Member member, Position place) {
        double beyond = place.y() + (place.y() > 0 ? LIFT : -LIFT);
        boolean right = place.x() > 0;
        Position at = new Position(place.x() + (right ? -LIFT : LIFT), beyond);
        return words(member, at, right ? Anchor.LEFT : Anchor.RIGHT);
    }

    private static Mark.Words words(Member member, Position at, Anchor anchor) {
        return new Mark.Words(at, member.label(), anchor, Size.SMALL, Tone.INK);
    }

    private Position place(String id) {
        Position place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException(id + " is not a member of the ecosystem");
        }
        return place;
    }

    private Table table() {
        Table.Rows rows = Table.columns("one", "other", "strength");
        ecosystem.ties().forEach(tie -> rows.add(tie.one(), tie.other(), tie.strength()));
        return rows.table();
    }
}
