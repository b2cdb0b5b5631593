package org.plumbline.visualization.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKept;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.OfferingRetired;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.fact.Vote;
import org.plumbline.sim.quantity.Money;

/** What becomes of ideas inside the firm, from spark to shelf and off it again, in sentences. */
final class IdeaSentences {
    private static final String KEPT = " stays in the head it came from.";
    private static final String SUBMITTED = " is written down and handed in.";

    private final Names names;
    private final Places places;
    private final String currency;
    /** Which idea an offering came from; what was on sale before the start came from none. */
    private final Map<Long, Long> ideas = new TreeMap<>();

    IdeaSentences(Names names, Places places, String currency) {
        this.names = names;
        this.places = places;
        this.currency = currency;
    }

    Optional<Sentence> tell(Fact fact) {
        if (fact instanceof IdeaSparked spark) {
            return Sentence.of(spark.idea(), sparked(spark));
        } else if (fact instanceof IdeaKept kept) {
            return Sentence.of(kept.idea(), idea(kept.idea()) + KEPT);
        } else if (fact instanceof IdeaSubmitted submitted) {
            return Sentence.of(submitted.idea(), idea(submitted.idea()) + SUBMITTED);
        } else if (fact instanceof IdeaJudged judged) {
            return Sentence.of(judged.idea(), judged(judged));
        } else if (fact instanceof FavouriteHeard heard) {
            return Sentence.of(
                    heard.idea(),
                    "At the review of the vision idea " + names.idea(heard.idea())
                            + ", turned down before, is heard once more and "
                            + (heard.accepted() ? "taken on." : "turned down again."));
        } else if (fact instanceof IdeaLapsed lapsed) {
            return Sentence.of(
                    lapsed.idea(),
                    "Nobody has begun idea " + names.idea(lapsed.idea()) + " in " + Words.whole(lapsed.weeksWaited())
                            + " weeks; it lapses.");
        }
        return ofWork(fact);
    }

    private Optional<Sentence> ofWork(Fact fact) {
        if (fact instanceof ProjectStarted started) {
            return Sentence.of(started.idea(), started(started));
        } else if (fact instanceof ProjectDropped dropped) {
            return Sentence.of(
                    dropped.idea(),
                    idea(dropped.idea()) + " is given up after " + Words.hours(dropped.hours()) + " and "
                            + money(dropped.spent()) + ": " + dropped.reason() + ".");
        }
        return ofOffering(fact);
    }

    /** What is said of an idea whose spark was told just before; empty for any other fact. */
    static Optional<String> fate(Fact fact) {
        if (fact instanceof IdeaKept) {
            return Optional.of("It" + KEPT);
        }
        return fact instanceof IdeaSubmitted ? Optional.of("It" + SUBMITTED) : Optional.empty();
    }

    private Optional<Sentence> ofOffering(Fact fact) {
        if (fact instanceof OfferingLaunched launched) {
            ideas.put(launched.offering(), launched.idea());
            return Sentence.of(launched.idea(), launched(launched));
        } else if (fact instanceof OfferingJudged judged) {
            return Sentence.of(
                    judged.idea(),
                    idea(judged.idea()) + " has earned " + money(judged.margin()) + " and cost " + money(judged.cost())
                            + ": " + (judged.success() ? "a success." : "a failure."));
        } else if (fact instanceof OfferingRetired retired) {
            return retired(retired);
        }
        return Optional.empty();
    }

    private Optional<Sentence> retired(OfferingRetired retired) {
        String end = " comes off the shelf after " + Words.whole(retired.weeksOnSale()) + " weeks; it sold for "
                + money(retired.revenue()) + " in all.";
        Long idea = ideas.get(retired.offering());
        return idea == null
                ? Sentence.of("Something that was on sale before the start" + end)
                : Sentence.of(idea, idea(idea) + end);
    }

    private String sparked(IdeaSparked spark) {
        String what = spark.kind().offering()
                ? spark.kind().phrase() + ", " + places.words(spark.position())
                : spark.kind().phrase();
        return Words.capital(names.person(spark.author())) + " has idea " + names.idea(spark.idea()) + ", from "
                + spark.source().phrase() + ": " + what + ".";
    }

    private String started(ProjectStarted started) {
        long percent = Math.round(100 * started.reused());
        String reused = percent == 0 ? "" : ", " + percent + " % less than without earlier work to build on";
        return "Work on idea " + names.idea(started.idea()) + " begins: " + Words.people(started.team()) + ", up to "
                + Words.hours(started.budgetHours()) + " and " + money(started.budget()) + reused + ".";
    }

    private String judged(IdeaJudged judged) {
        String idea = "idea " + names.idea(judged.idea());
        String verdict = judged.evaluators() == 1
                ? "The owner " + (judged.accepted() ? "takes " + idea + " on" : "turns " + idea + " down")
                : "The panel " + (judged.accepted() ? "takes " + idea + " on, " : "turns " + idea + " down, ")
                        + judged.yes() + " of " + judged.evaluators() + " for it" + who(judged);
        return verdict + customers(judged) + ".";
    }

    private static String customers(IdeaJudged judged) {
        if (judged.asked() == 0) {
            return "";
        }
        String than = (judged.answer() > judged.score() ? " it better" : " it less") + " than "
                + (judged.evaluators() == 1 ? "the owner" : "they") + " did";
        return judged.asked() == 1
                ? "; a customer who is asked likes" + than
                : "; " + judged.asked() + " customers who are asked like" + than;
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

    private String launched(OfferingLaunched launched) {
        String reversals = launched.reversals() == 0
                ? ""
                : ", " + launched.reversals() + " change" + (launched.reversals() == 1 ? "" : "s")
                        + " of design undone on the way";
        return idea(launched.idea()) + " goes on sale, " + places.words(launched.position()) + ", "
                + Words.whole(launched.weeksFromSpark()) + " weeks after the spark, for " + money(launched.spent())
                + " and " + Words.hours(launched.hours()) + reversals + ".";
    }

    private String idea(long idea) {
        return "Idea " + names.idea(idea);
    }

    private String money(Money amount) {
        return Words.money(amount.units()) + " " + currency;
    }
}
