package org.plumbline.sim.reference;

import org.plumbline.sim.random.Draws;

/**
 * The state of March's model. Reality r in {-1, 1}^m; the code C starts at 0; members' beliefs are -1, 0 or 1 with equal
 * probability. The order within a period matters: turnover, action, socialisation, the code's learning, reality's flips.
 */
final class LearningOrganisation {
    private final MutualLearning.Parameters parameters;
    private final Draws draws;
    private final int[] reality;
    private final int[] code;
    private final int[][] beliefs;
    private final int[][] actions;
    private final int[] performances;

    LearningOrganisation(MutualLearning.Parameters parameters, Draws draws) {
        this.parameters = parameters;
        this.draws = draws;
        reality = new int[parameters.dimensions()];
        code = new int[parameters.dimensions()];
        beliefs = new int[parameters.members()][parameters.dimensions()];
        actions = new int[parameters.members()][parameters.dimensions()];
        performances = new int[parameters.members()];
        for (int k = 0; k < reality.length; k++) {
            reality[k] = coin();
        }
        for (int[] belief : beliefs) {
            drawBelief(belief);
        }
    }

    void step() {
        turnOver();
        act();
        socialise();
        learn();
        flipReality();
    }

    /** Whether no member differs from a code that says something, and none could do better than the code. */
    boolean settled() {
        int score = codeScore();
        for (int[] belief : beliefs) {
            int best = 0;
            for (int k = 0; k < code.length; k++) {
                if (code[k] != 0 && belief[k] != code[k]) {
                    return false;
                }
                best += belief[k] == 0 ? 1 : belief[k] * reality[k];
            }
            if (best > score) {
                return false;
            }
        }
        return true;
    }

    double codeKnowledge() {
        return (double) codeScore() / code.length;
    }

    double individualKnowledge() {
        int sum = 0;
        for (int[] belief : beliefs) {
            for (int k = 0; k < belief.length; k++) {
                sum += belief[k] * reality[k];
            }
        }
        return (double) sum / (beliefs.length * code.length);
    }

    private void turnOver() {
        if (parameters.p3() > 0) {
            for (int[] belief : beliefs) {
                if (draws.chance(parameters.p3())) {
                    drawBelief(belief);
                }
            }
        }
    }

    private void act() {
        for (int member = 0; member < beliefs.length; member++) {
            int sum = 0;
            for (int k = 0; k < code.length; k++) {
                int belief = beliefs[member][k];
                int action = belief == 0 ? coin() : belief;
                actions[member][k] = action;
                sum += action * reality[k];
            }
            performances[member] = sum;
        }
    }

    private void socialise() {
        for (int[] belief : beliefs) {
            for (int k = 0; k < code.length; k++) {
                if (code[k] != 0 && belief[k] != code[k] && draws.chance(parameters.p1())) {
                    belief[k] += code[k];
                }
            }
        }
    }

    private void learn() {
        int score = codeScore();
        for (int k = 0; k < code.length; k++) {
            int sum = 0;
            for (int member = 0; member < actions.length; member++) {
                sum += performances[member] > score ? actions[member][k] : 0;
            }
            int majority = Integer.signum(sum);
            if (majority != 0 && majority != code[k]) {
                double staying = StrictMath.exp(StrictMath.abs(sum) * StrictMath.log1p(-parameters.p2()));
                if (draws.chance(1 - staying)) {
                    code[k] = majority;
                }
            }
        }
    }

    private void flipReality() {
        if (parameters.p4() > 0) {
            for (int k = 0; k < reality.length; k++) {
                reality[k] = draws.chance(parameters.p4()) ? -reality[k] : reality[k];
            }
        }
    }

    private int codeScore() {
        int score = 0;
        for (int k = 0; k < code.length; k++) {
            score += code[k] * reality[k];
        }
        return score;
    }

    private void drawBelief(int[] belief) {
        for (int k = 0; k < belief.length; k++) {
            belief[k] = draws.index(3) - 1;
        }
    }

    private int coin() {
        return draws.chance(0.5) ? 1 : -1;
    }
}
