package org.plumbline.experiments.recording;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.experiments.results.table.CsvLine;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.observation.Tally;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.Probe;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/**
 * Records one future under one strategy so that it can be played again: week by week where segments, the vision and
 * beliefs are, what is on sale from when to when, every step of every idea, and who its partners are at the end. It looks and changes nothing.
 */
public final class FutureRecorder {
    private static final double PLACE_DIGITS = 1e4;

    private final String strategy;
    private final long replication;
    private final boolean beliefs;
    private final CsvLine segments = new CsvLine();
    private final CsvLine places = new CsvLine();
    private final IdeaSteps ideas = new IdeaSteps();
    private final Map<Long, Span> offerings = new TreeMap<>();
    private PartnersSeen partners = PartnersSeen.NONE;

    private record Span(int firm, int from, int to, Point position) {}

    private FutureRecorder(String strategy, long replication, boolean beliefs) {
        this.strategy = strategy;
        this.replication = replication;
        this.beliefs = beliefs;
    }

    /**
     * Simulates one future and records it.
     *
     * @param strategy what its rows are named after
     * @param seed the master seed
     * @param replication the number of the future
     */
    public static FutureRecorder record(ModelParameters parameters, String strategy, long seed, long replication) {
        FutureRecorder recorder = new FutureRecorder(strategy, replication, parameters.has(Mechanism.BELIEFS));
        recorder.simulate(parameters, seed, recorder.ideas, recorder::look);
        return recorder;
    }

    private RunResult simulate(ModelParameters parameters, long seed, FactListener listener, Probe probe) {
        return Simulation.watch(parameters, seed, replication, listener, probe);
    }

    private void look(int week, Firm firm, Market market, Tally tally) {
        Segments now = market.customers().segments();
        for (int s = 0; s < now.count(); s++) {
            if (week == 1) {
                describe(s, now.declared(s));
            }
            place(week, "segment", String.valueOf(s), now.centre(s));
        }
        place(week, "vision", "", firm.policy().vision());
        if (beliefs) {
            for (Employee employee : firm.staff()) {
                place(week, "belief", String.valueOf(employee.id()), employee.belief());
            }
        }
        for (Brand brand : market.brands()) {
            for (Offering offering : brand.offerings()) {
                see(week, brand.firm(), offering);
            }
        }
        partners = PartnersSeen.of(week, firm.alliances());
    }

    private void describe(int number, SegmentParameters segment) {
        String label = segment.label().isEmpty() ? segment.name() : segment.label();
        row(segments)
                .text(String.valueOf(number))
                .text(label)
                .number(segment.share())
                .number(segment.spread())
                .end();
    }

    private void place(int week, String kind, String id, Point point) {
        row(places).number(week).text(kind).text(id);
        end(places, point);
    }

    private void see(int week, int firm, Offering offering) {
        if (offering.onSale()) {
            Span known = offerings.get(offering.id());
            int from = known == null ? week : known.from();
            offerings.put(offering.id(), new Span(firm, from, week, offering.position()));
        }
    }

    private CsvLine row(CsvLine lines) {
        return lines.text(strategy).number(replication);
    }

    private static void end(CsvLine lines, Point point) {
        lines.number(rounded(point.x())).number(rounded(point.y())).end();
    }

    private static double rounded(double coordinate) {
        return Math.rint(coordinate * PLACE_DIGITS) / PLACE_DIGITS;
    }

    /** The lines of {@link RecordedTables#SEGMENTS}. */
    public byte[] segments() {
        return segments.toBytes();
    }

    /** The lines of {@link RecordedTables#PLACES}. */
    public byte[] places() {
        return places.toBytes();
    }

    /** The lines of {@link RecordedTables#OFFERINGS}. */
    public byte[] offerings() {
        CsvLine lines = new CsvLine();
        offerings.forEach((id, span) -> {
            row(lines).number(span.firm()).number(id).number(span.from()).number(span.to());
            end(lines, span.position());
        });
        return lines.toBytes();
    }

    /** The lines of {@link RecordedTables#IDEAS}. */
    public byte[] ideas() {
        CsvLine lines = new CsvLine();
        for (IdeaSteps.Step step : ideas.steps()) {
            row(lines)
                    .number(step.idea())
                    .number(rounded(step.at()))
                    .text(step.stage())
                    .text(step.reason())
                    .end();
        }
        return lines.toBytes();
    }

    /** The lines of {@link RecordedTables#MEMBERS}; none where the scenario has no partners. */
    public byte[] members() {
        CsvLine lines = new CsvLine();
        for (PartnersSeen.Member member : partners.members()) {
            row(lines)
                    .number(partners.week())
                    .text(member.id())
                    .text(member.label())
                    .text(member.kind())
                    .end();
        }
        return lines.toBytes();
    }

    /** The lines of {@link RecordedTables#TIES}. */
    public byte[] ties() {
        CsvLine lines = new CsvLine();
        for (PartnersSeen.Bond bond : partners.bonds()) {
            row(lines)
                    .text(bond.one())
                    .text(bond.other())
                    .number(rounded(bond.strength()))
                    .end();
        }
        return lines.toBytes();
    }
}
