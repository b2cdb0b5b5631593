package org.plumbline.sim.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.FavouriteHeard;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKept;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.fact.Vote;

/**
 * The ledger of one firm's ideas: each idea's life from spark to end, entry by entry, with who decided what and why, from
 * facts alone. It remembers every idea, so that it belongs to a run that is told. Hears facts; changes nothing.
 */
public final class IdeaLedger implements FactListener {
    /** What may be entered. */
    public enum Event {
        /** It occurred to its author. */
        SPARKED,
        /** Its author kept it to herself. */
        KEPT,
        /** Its author handed it in. */
        SUBMITTED,
        /** The panel accepted it. */
        ACCEPTED,
        /** The panel turned it down. */
        REFUSED,
        /** It waited too long to be begun. */
        LAPSED,
        /** A team began to work on it. */
        STARTED,
        /** A market test promised enough. */
        TEST_PASSED,
        /** A market test promised too little. */
        TEST_FAILED,
        /** Work on it was given up. */
        DROPPED,
        /** It went on sale. */
        LAUNCHED,
        /** It was no offering, and was put to use. */
        PUT_TO_USE,
        /** It earned what it cost. */
        SUCCEEDED,
        /** It did not. */
        FAILED
    }

    /**
     * One entry.
     *
     * @param idea the idea's number
     * @param at weeks since the start
     * @param event what happened
     * @param deciders who decided it, by number: the author, or those of the panel who were for what was decided; empty where
     *     a rule decided
     * @param reason why, in a phrase
     */
    public record Entry(long idea, double at, Event event, List<Long> deciders, String reason) {
        /** Copies the deciders. */
        public Entry {
            deciders = List.copyOf(deciders);
        }
    }

    private final int firm;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Long> authors = new TreeMap<>();

    /** The ledger of a firm. */
    public IdeaLedger(int firm) {
        this.firm = firm;
    }

    /** All entries, in the order in which things happened. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The life of one idea, in order; empty if there is none of this number. */
    public List<Entry> life(long idea) {
        return entries.stream().filter(entry -> entry.idea() == idea).toList();
    }

    @Override
    public void on(Fact fact) {
        if (fact.firm() != firm) {
            return;
        }
        if (fact instanceof IdeaSparked spark) {
            authors.put(spark.idea(), spark.author());
            byAuthor(fact, spark.idea(), Event.SPARKED, "from " + spark.source().phrase());
        } else if (fact instanceof IdeaKept kept) {
            byAuthor(fact, kept.idea(), Event.KEPT, "kept to oneself");
        } else if (fact instanceof IdeaSubmitted submitted) {
            byAuthor(fact, submitted.idea(), Event.SUBMITTED, "worth the time to write it down");
        } else if (fact instanceof IdeaJudged judged) {
            judged(judged);
        } else if (fact instanceof FavouriteHeard heard) {
            String reason = heard.accepted() ? "heard again at a review of the vision" : "turned down again";
            enter(fact, heard.idea(), heard.accepted() ? Event.ACCEPTED : Event.REFUSED, List.of(), reason);
        } else {
            ofProject(fact);
        }
    }

    private void judged(IdeaJudged judged) {
        List<Long> deciders = judged.votes().stream()
                .filter(vote -> vote.yes() == judged.accepted())
                .map(Vote::person)
                .toList();
        String reason = judged.accepted() ? judged.yes() + " of " + judged.evaluators() + " for it" : "turned down";
        enter(judged, judged.idea(), judged.accepted() ? Event.ACCEPTED : Event.REFUSED, deciders, reason);
    }

    private void ofProject(Fact fact) {
        if (fact instanceof IdeaLapsed lapsed) {
            enter(fact, lapsed.idea(), Event.LAPSED, List.of(), "not begun within a year");
        } else if (fact instanceof ProjectStarted started) {
            enter(fact, started.idea(), Event.STARTED, List.of(), "first in rank, with people and money for it");
        } else if (fact instanceof MarketTested test) {
            String reason = test.passed() ? "enough would take it" : "too few would take it";
            enter(fact, test.idea(), test.passed() ? Event.TEST_PASSED : Event.TEST_FAILED, List.of(), reason);
        } else if (fact instanceof ProjectDropped dropped) {
            enter(fact, dropped.idea(), Event.DROPPED, List.of(), dropped.reason());
        } else if (fact instanceof OfferingLaunched launched) {
            enter(fact, launched.idea(), Event.LAUNCHED, List.of(), "ready and affordable");
        } else if (fact instanceof ImprovementMade made) {
            enter(fact, made.idea(), Event.PUT_TO_USE, List.of(), "an improvement put to use");
        } else if (fact instanceof OfferingJudged judged) {
            String reason = judged.success() ? "earned its cost" : "did not earn its cost";
            enter(fact, judged.idea(), judged.success() ? Event.SUCCEEDED : Event.FAILED, List.of(), reason);
        }
    }

    private void byAuthor(Fact fact, long idea, Event event, String reason) {
        enter(fact, idea, event, List.of(authors.getOrDefault(idea, -1L)), reason);
    }

    /** What was on sale before the start has no spark and is not entered. */
    private void enter(Fact fact, long idea, Event event, List<Long> deciders, String reason) {
        if (authors.containsKey(idea)) {
            entries.add(new Entry(idea, StrictMath.max(0, fact.at()), event, deciders, reason));
        }
    }
}
