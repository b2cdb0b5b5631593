package org.plumbline.visualization.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.fact.PersonHired;
import org.plumbline.sim.fact.PersonLeft;
import org.plumbline.sim.fact.ReputationShaken;
import org.plumbline.sim.fact.TastesMoved;
import org.plumbline.sim.fact.YearClosed;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** Tells one future of the focal firm, a line a fact, in the order in which things happened. */
public final class Diary implements FactListener {
    private static final int FOCAL = 0;
    private static final int MARKET = -1;

    /**
     * A line of the diary.
     *
     * @param week when, weeks since the start
     * @param idea the number of the idea it tells of; empty for none
     * @param text what happened
     */
    public record Line(double week, OptionalInt idea, String text) {
        /** Which year, from 1. */
        public int year() {
            return (int) Math.floor(week) / Weeks.PER_YEAR + 1;
        }

        /** Which week of the year, from 1 to 52. */
        public int weekOfYear() {
            return (int) Math.floor(week) % Weeks.PER_YEAR + 1;
        }
    }

    private final Places places;
    private final List<SegmentParameters> segments;
    private final String currency;
    private final Names names = new Names();
    private final Partnerships partnerships;
    private final Outside outside;
    private final IdeaSentences ideas;
    private final List<Line> lines = new ArrayList<>();

    /** An empty diary of a firm in this market. */
    public Diary(List<AxisParameters> axes, List<SegmentParameters> segments, String currency) {
        this.places = new Places(axes);
        this.segments = List.copyOf(segments);
        this.currency = currency;
        this.partnerships = new Partnerships(names, places, currency);
        this.outside = new Outside(names, places, currency);
        this.ideas = new IdeaSentences(names, places, currency);
    }

    /** What has been told. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void on(Fact fact) {
        if (fact.firm() <= FOCAL) {
            partnerships.tell(fact).ifPresent(text -> tell(fact, text));
        }
        if (fact.firm() == FOCAL) {
            outside.tell(fact).ifPresent(sentence -> tell(fact, sentence));
            ideas.tell(fact).ifPresent(sentence -> tell(fact, sentence));
            ofFirm(fact);
        } else if (fact.firm() == MARKET && fact instanceof TastesMoved moved) {
            tell(
                    fact,
                    "Tastes move: " + segment(moved.segment()) + " now want it " + places.words(moved.centre()) + ".");
        } else if (fact instanceof FirmEntered entered) {
            tell(fact, "A new rival opens, with " + Words.people(entered.staff()) + ".");
        } else if (fact instanceof FirmExited exited) {
            tell(fact, "A rival is gone: " + exited.reason() + ".");
        }
    }

    private void tell(Fact fact, Sentence sentence) {
        if (sentence.idea().isPresent()) {
            tell(fact, sentence.idea().getAsLong(), sentence.text());
        } else {
            tell(fact, sentence.text());
        }
    }

    private void ofFirm(Fact fact) {
        if (fact instanceof PersonHired hired) {
            tell(
                    fact,
                    Words.capital(names.person(hired.person())) + " joins; " + Words.people(hired.staff()) + " now.");
        } else if (fact instanceof PersonLeft left) {
            tell(
                    fact,
                    Words.capital(names.person(left.person())) + (left.ownWish() ? " leaves; " : " is let go; ")
                            + Words.people(left.staff()) + " now.");
        } else if (fact instanceof ReputationShaken shaken) {
            tell(
                    fact,
                    "Word goes round about the firm: customers like it " + (shaken.utility() > 0 ? "better" : "less")
                            + " from now on.");
        } else if (fact instanceof YearClosed year) {
            tell(
                    fact,
                    "The books of the year that ends: sales " + money(year.revenue()) + ", profit "
                            + money(year.profit()) + ", "
                            + money(year.cash()) + " in the bank, " + Words.people(year.staff()) + ", "
                            + Words.counted(year.offerings(), "thing", "things") + " on sale.");
        } else if (fact instanceof FirmExited exited) {
            tell(
                    fact,
                    "The firm is no more: " + exited.reason() + ". " + money(exited.cash()) + " is left in the bank.");
        }
    }

    private void tell(Fact fact, String text) {
        lines.add(new Line(Math.max(0, fact.at()), OptionalInt.empty(), text));
    }

    /** What follows at once on an idea's spark is told in the same breath. */
    private void tell(Fact fact, long idea, String text) {
        Optional<String> fate = IdeaSentences.fate(fact);
        if (fate.isPresent() && follows(fact, idea)) {
            Line spark = lines.remove(lines.size() - 1);
            lines.add(new Line(spark.week(), spark.idea(), spark.text() + " " + fate.get()));
            return;
        }
        lines.add(new Line(Math.max(0, fact.at()), OptionalInt.of(names.idea(idea)), text));
    }

    private boolean follows(Fact fact, long idea) {
        if (lines.isEmpty()) {
            return false;
        }
        Line last = lines.get(lines.size() - 1);
        return last.idea().equals(OptionalInt.of(names.idea(idea)))
                && Math.floor(last.week()) == Math.floor(Math.max(0, fact.at()));
    }

    private String segment(int number) {
        if (number >= segments.size()) {
            return "segment " + (number + 1);
        }
        SegmentParameters segment = segments.get(number);
        return segment.label().isEmpty() ? segment.name() : segment.label();
    }

    private String money(Money amount) {
        return Words.money(amount.units()) + " " + currency;
    }
}
