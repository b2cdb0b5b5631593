package org.plumbline.scenarios.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.fault.ExperimentFault;

/** Checks that a design has what it needs, and factors that it can use. */
final class DesignCheck {
    private DesignCheck() {}

    static void check(ExperimentContext context, MappingNode experiment, Design design, List<Factor> factors) {
        requireSize(context, experiment, design);
        Node place = experiment.group("factors") == null ? experiment : experiment.group("factors");
        if (place == null) {
            return;
        }
        if (design.isSampled()) {
            requireRange(context, place, design, factors);
        } else {
            refuseRanges(context, place, design, factors);
        }
        if (design == Design.LIST
                && factors.stream().mapToInt(DesignCheck::size).distinct().count() > 1) {
            context.report(
                    ExperimentFault.DESIGN_MISMATCH,
                    place,
                    "factors",
                    "in a list design all factors have equally many values",
                    "the n-th point takes the n-th value of each factor");
        }
    }

    private static int size(Factor factor) {
        return factor instanceof Factor.Listed listed ? listed.values().size() : 0;
    }

    private static void requireSize(ExperimentContext context, MappingNode experiment, Design design) {
        String key = switch (design) {
            case LATIN_HYPERCUBE, SOBOL, SALTELLI, RANDOM -> "points";
            case FRACTIONAL -> "generators";
            case MORRIS -> "trajectories";
            case CSV -> "file";
            default -> "";
        };
        if (!key.isEmpty() && experiment.get(key) == null) {
            context.report(
                    ExperimentFault.DESIGN_INCOMPLETE,
                    design(experiment),
                    key,
                    "the design " + design(experiment).quoted() + " needs " + key,
                    "add for example " + example(key));
        }
        Node file = experiment.get("file");
        if (file != null && !isName(ExperimentContext.text(file))) {
            context.report(
                    ExperimentFault.DESIGN_INCOMPLETE,
                    file,
                    "file",
                    "the table of points must be a file in the scenario's own folder",
                    "write file: points.csv");
        }
    }

    private static String example(String key) {
        return switch (key) {
            case "file" -> "file: points.csv";
            case "generators" -> "generators: 1";
            default -> key + ": 64";
        };
    }

    private static boolean isName(@Nullable String name) {
        return name != null && name.matches("[^/\\\\:]+") && !name.startsWith(".");
    }

    private static Node design(MappingNode experiment) {
        Node design = experiment.get("design");
        return design == null ? experiment : design;
    }

    private static void requireRange(ExperimentContext context, Node place, Design design, List<Factor> factors) {
        if (!factors.isEmpty() && factors.stream().noneMatch(Factor.Ranged.class::isInstance)) {
            context.report(
                    ExperimentFault.DESIGN_MISMATCH,
                    place,
                    "factors",
                    "a design that samples needs a range for at least one factor",
                    "write market.turbulence: { min: 0, max: 0.5 }, or take design: " + otherThan(design));
        }
    }

    private static String otherThan(Design design) {
        return design == Design.MORRIS ? "one-at-a-time" : "factorial";
    }

    private static void refuseRanges(ExperimentContext context, Node place, Design design, List<Factor> factors) {
        for (Factor factor : factors) {
            if (factor instanceof Factor.Ranged ranged && design != Design.CSV && design != Design.FRACTIONAL) {
                Node node = place instanceof MappingNode group ? group.get(ranged.path()) : null;
                context.report(
                        ExperimentFault.DESIGN_MISMATCH,
                        node == null ? place : node,
                        "factors." + ranged.path(),
                        "the factor " + ranged.path() + " is a range, but this design needs values",
                        "write { from, to, steps } or a list");
            }
        }
    }
}
