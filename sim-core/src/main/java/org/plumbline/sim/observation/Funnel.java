package org.plumbline.sim.observation;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.IdeaSubmitted;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.fact.OfferingLaunched;
import org.plumbline.sim.fact.ProjectDropped;
import org.plumbline.sim.fact.ProjectStarted;

/**
 * One firm's funnel by kind and source of idea, from facts alone: how many ideas reached each stage. It remembers the kind
 * and source of every idea, so that it belongs to a run that is told, not to one of many.
 */
public final class Funnel implements FactListener {
    /** How far an idea can come. */
    public enum Stage {
        /** It occurred to somebody. */
        SPARKED,
        /** It was handed in. */
        SUBMITTED,
        /** It passed the gate. */
        ACCEPTED,
        /** Work on it began. */
        STARTED,
        /** Work on it was given up. */
        DROPPED,
        /** It went on sale, or was put to use. */
        LAUNCHED,
        /** It earned what it cost. */
        SUCCEEDED
    }

    private final int firm;
    private final Map<IdeaKind, Map<Stage, Integer>> byKind = new EnumMap<>(IdeaKind.class);
    private final Map<IdeaSource, Map<Stage, Integer>> bySource = new EnumMap<>(IdeaSource.class);
    private final Map<Long, IdeaSparked> sparks = new TreeMap<>();

    /** The funnel of a firm. */
    public Funnel(int firm) {
        this.firm = firm;
    }

    @Override
    public void on(Fact fact) {
        if (fact.firm() != firm) {
            return;
        }
        if (fact instanceof IdeaSparked spark) {
            sparks.put(spark.idea(), spark);
            count(spark.idea(), Stage.SPARKED);
        } else if (fact instanceof IdeaSubmitted submitted) {
            count(submitted.idea(), Stage.SUBMITTED);
        } else if (fact instanceof IdeaJudged judged && judged.accepted()) {
            count(judged.idea(), Stage.ACCEPTED);
        } else if (fact instanceof ProjectStarted started) {
            count(started.idea(), Stage.STARTED);
        } else {
            end(fact);
        }
    }

    private void end(Fact fact) {
        if (fact instanceof ProjectDropped dropped) {
            count(dropped.idea(), Stage.DROPPED);
        } else if (fact instanceof OfferingLaunched launched) {
            count(launched.idea(), Stage.LAUNCHED);
        } else if (fact instanceof ImprovementMade made) {
            count(made.idea(), Stage.LAUNCHED);
        } else if (fact instanceof OfferingJudged judged && judged.success()) {
            count(judged.idea(), Stage.SUCCEEDED);
        }
    }

    private void count(long idea, Stage stage) {
        IdeaSparked spark = sparks.get(idea);
        if (spark != null) {
            count(byKind.computeIfAbsent(spark.kind(), kind -> new EnumMap<>(Stage.class)), stage);
            count(bySource.computeIfAbsent(spark.source(), source -> new EnumMap<>(Stage.class)), stage);
        }
    }

    private static void count(Map<Stage, Integer> counts, Stage stage) {
        counts.merge(stage, 1, Integer::sum);
    }

    /** How many ideas of a kind reached a stage. */
    public int of(IdeaKind kind, Stage stage) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(stage, 0);
    }

    /** How many ideas from a source reached a stage. */
    public int of(IdeaSource source, Stage stage) {
        return bySource.getOrDefault(source, Map.of()).getOrDefault(stage, 0);
    }
}
