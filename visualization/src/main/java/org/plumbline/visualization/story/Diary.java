package org.plumbline.visualization.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.FirmEntered;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKept;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.OfferingRetired;
import org.plumbline.sim.fact.PersonHired;
import org.plumbline.sim.fact.PersonLeft;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.fact.ReputationShaken;
import org.plumbline.sim.fact.TastesMoved;
import org.plumbline.sim.fact.Vote;
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
        /** The line with its date: year and week. */
        public String dated() {
            int whole = (int) Math.floor(week);
            return String.format(
                    Locale.ROOT, "Year %d, week %2d  %s", whole / Weeks.PER_YEAR + 1, whole % Weeks.PER_YEAR + 1, text);
        }
    }

    private final Places places;
    private final List<SegmentParameters> segments;
    private final String currency;
    private final Names names = new Names();
    private final Partnerships partnerships;
    private final Outside outside;
    private final List<Line> lines = new ArrayList<>();

    /** An empty diary of a firm in this market. */
    public Diary(List<AxisParameters> axes, List<SegmentParameters> segments, String currency) {
        this.places = new Places(axes);
        this.segments = List.copyOf(segments);
        this.currency = currency;
        this.partnerships = new Partnerships(names, places, currency);
        this.outside = new Outside(names, places, currency);
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
            ofIdea(fact);
            ofFirm(fact);
        } else if (fact.firm() == MARKET && fact instanceof TastesMoved moved) {
            tell(
                    fact,
                    "Tastes move: " + segment(moved.segment()) + " now want it " + places.words(moved.centre()) + ".");
        } else if (fact instanceof FirmEntered entered) {
            tell(fact, "A new rival with " + entered.staff() + " people opens.");
        } else if (fact instanceof FirmExited exited) {
            tell(fact, "A rival closes: " + exited.reason() + ".");
        }
    }

    private void ofIdea(Fact fact) {
        if (fact instanceof IdeaSparked spark) {
            tell(
                    fact,
                    spark.idea(),
                    capital(names.person(spark.author())) + " has idea " + names.idea(spark.idea()) + ", from "
                            + spark.source().phrase() + ": " + what(spark) + ".");
        } else if (fact instanceof IdeaKept kept) {
            tell(fact, kept.idea(), "Idea " + names.idea(kept.idea()) + " stays in the head it came from.");
        } else if (fact instanceof IdeaSubmitted submitted) {
            tell(fact, submitted.idea(), "Idea " + names.idea(submitted.idea()) + " is written down and handed in.");
        } else if (fact instanceof IdeaJudged judged) {
            tell(fact, judged.idea(), judged(judged));
        } else if (fact instanceof ProjectStarted started) {
            tell(
                    fact,
                    started.idea(),
                    "Work on idea " + names.idea(started.idea()) + " begins: " + started.team()
                            + " people, up to " + Words.whole(started.budgetHours()) + " hours and "
                            + money(started.budget())
                            + reused(started)
                            + ".");
        } else if (fact instanceof FavouriteHeard heard) {
            tell(
                    fact,
                    heard.idea(),
                    "At the review of the vision idea " + names.idea(heard.idea())
                            + ", refused before, is heard once more" + " and "
                            + (heard.accepted() ? "accepted." : "refused again."));
        } else if (fact instanceof IdeaLapsed lapsed) {
            tell(
                    fact,
                    lapsed.idea(),
                    "Nobody has begun idea " + names.idea(lapsed.idea()) + " in " + Words.whole(lapsed.weeksWaited())
                            + " weeks; it lapses.");
        } else if (fact instanceof ProjectDropped dropped) {
            tell(
                    fact,
                    dropped.idea(),
                    "Idea " + names.idea(dropped.idea()) + " is dropped (" + dropped.reason() + ") after "
                            + Words.whole(dropped.hours()) + " hours and " + money(dropped.spent()) + ".");
        } else if (fact instanceof OfferingLaunched launched) {
            tell(fact, launched.idea(), launched(launched));
        } else if (fact instanceof OfferingJudged judged) {
            tell(
                    fact,
                    judged.idea(),
                    "The books on idea " + names.idea(judged.idea()) + ": it brought "
                            + money(judged.margin()) + " and cost " + money(judged.cost()) + ", "
                            + (judged.success() ? "a success." : "a failure."));
        }
    }

    private static String reused(ProjectStarted started) {
        long percent = Math.round(100 * started.reused());
        return percent == 0 ? "" : ", " + percent + " % less than without earlier work to build on";
    }

    private String what(IdeaSparked spark) {
        return spark.kind().offering()
                ? spark.kind().phrase() + " " + places.words(spark.position())
                : spark.kind().phrase();
    }

    private String judged(IdeaJudged judged) {
        String votes = judged.evaluators() == 1
                ? "the owner says " + (judged.accepted() ? "yes" : "no")
                : judged.yes() + " of " + judged.evaluators() + " say yes";
        String customers = judged.asked() == 0
                ? ""
                : " " + (judged.asked() == 1 ? "A customer who is" : judged.asked() + " customers who are") + " asked "
                        + (judged.answer() > judged.score() ? "liked it better." : "liked it less.");
        return "The panel looks at idea " + names.idea(judged.idea()) + ": " + votes + who(judged) + "." + customers
                + " It is " + (judged.accepted() ? "accepted." : "refused.");
    }

    /** Who was for it, where not all agree. */
    private String who(IdeaJudged judged) {
        if (judged.yes() == 0 || judged.yes() == judged.votes().size()) {
            return "";
        }
        List<String> inFavour = new ArrayList<>();
        for (Vote vote : judged.votes()) {
            if (vote.yes()) {
                inFavour.add(names.person(vote.person()));
            }
        }
        return " (" + String.join(", ", inFavour) + ")";
    }

    private void tell(Fact fact, Outside.Sentence sentence) {
        if (sentence.idea().isPresent()) {
            tell(fact, sentence.idea().getAsLong(), sentence.text());
        } else {
            tell(fact, sentence.text());
        }
    }

    private String launched(OfferingLaunched launched) {
        String reversals = launched.reversals() == 0
                ? ""
                : ", " + launched.reversals() + " change" + (launched.reversals() == 1 ? "" : "s")
                        + " of design undone on the way";
        return "Idea " + names.idea(launched.idea()) + " goes on sale, " + places.words(launched.position()) + ", "
                + Words.whole(launched.weeksFromSpark()) + " weeks after the spark, for " + money(launched.spent())
                + " and "
                + Words.whole(launched.hours()) + " hours" + reversals + ".";
    }

    private void ofFirm(Fact fact) {
        if (fact instanceof OfferingRetired retired) {
            tell(
                    fact,
                    "Something on sale for " + Words.whole(retired.weeksOnSale()) + " weeks is dropped; it brought "
                            + money(retired.revenue()) + " in all.");
        } else if (fact instanceof PersonHired hired) {
            tell(fact, capital(names.person(hired.person())) + " joins; " + hired.staff() + " people now.");
        } else if (fact instanceof PersonLeft left) {
            tell(
                    fact,
                    capital(names.person(left.person())) + (left.ownWish() ? " leaves; " : " is let go; ")
                            + left.staff() + " people now.");
        } else if (fact instanceof ReputationShaken shaken) {
            tell(
                    fact,
                    "Word goes round about the firm, " + (shaken.utility() > 0 ? "good" : "bad")
                            + ": customers' liking " + (shaken.utility() > 0 ? "rises" : "falls") + " by "
                            + Words.number(Math.abs(shaken.utility())) + ".");
        } else if (fact instanceof YearClosed year) {
            tell(
                    fact,
                    "The year's books: sales " + money(year.revenue()) + ", profit " + money(year.profit()) + ", "
                            + money(year.cash()) + " in the bank, " + year.staff() + " people, " + year.offerings()
                            + " things on sale.");
        } else if (fact instanceof FirmExited exited) {
            tell(fact, "The firm closes: " + exited.reason() + ". " + money(exited.cash()) + " is left in the bank.");
        }
    }

    private void tell(Fact fact, String text) {
        lines.add(new Line(Math.max(0, fact.at()), OptionalInt.empty(), text));
    }

    private void tell(Fact fact, long idea, String text) {
        lines.add(new Line(Math.max(0, fact.at()), OptionalInt.of(names.idea(idea)), text));
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

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
