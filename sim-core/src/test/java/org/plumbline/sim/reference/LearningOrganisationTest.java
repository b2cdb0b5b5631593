package org.plumbline.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.random.Streams;

/** Behaviour under test: the order and the rules of a period in March's model, with one dimension. */
class LearningOrganisationTest {
    @Test
    void theCodeLearnsFromASuperiorMember() {
        ScriptedDraws draws = ScriptedDraws.of(0.1, 0.9, 0.51, 0.49);
        LearningOrganisation organisation = organisation(1, 0.5, 0.5, draws);
        organisation.step();
        assertThat(organisation.codeKnowledge()).isZero();
        assertThat(organisation.settled()).isFalse();
        organisation.step();
        assertThat(organisation.codeKnowledge()).isEqualTo(1);
        assertThat(organisation.settled()).isTrue();
        draws.requireUsedUp();
    }

    /** Members 1 and -1, reality 1: the second passes through 0, where a coin decides how it acts, to 1. */
    @Test
    void membersMoveOneStepAtATimeTowardTheCode() {
        ScriptedDraws draws = ScriptedDraws.of(0.1, 0.9, 0.0, 0.0, 0.29, 0.9, 0.31, 0.4, 0.29);
        LearningOrganisation organisation = organisation(2, 0.3, 1, draws);
        organisation.step();
        assertThat(organisation.individualKnowledge()).isZero();
        organisation.step();
        assertThat(organisation.individualKnowledge()).isEqualTo(0.5);
        organisation.step();
        assertThat(organisation.individualKnowledge()).isEqualTo(0.5);
        organisation.step();
        assertThat(organisation.individualKnowledge()).isEqualTo(1);
        draws.requireUsedUp();
    }

    /** Reality 1; three members who hold nothing act by coins 1, 1, -1: two superiors agree, 1 - (1 - .2)^2 = .36. */
    @Test
    void luckCountsAndTheMajorityOfSuperiorsTeaches() {
        double[] start = {0.1, 0.5, 0.5, 0.5, 0.1, 0.1, 0.9};
        assertThat(after(0.35, start)).isEqualTo(1);
        assertThat(after(0.37, start)).isZero();
    }

    @Test
    void aWrongCodeThatNobodyBeatsStays() {
        ScriptedDraws draws = ScriptedDraws.of(0.1, 0.0);
        LearningOrganisation organisation = organisation(1, 0.5, 0.5, draws);
        organisation.step();
        assertThat(organisation.settled()).isTrue();
        assertThat(organisation.codeKnowledge()).isZero();
        draws.requireUsedUp();
    }

    @Test
    void turnoverComesFirstAndRealityFlipsLast() {
        ScriptedDraws draws = ScriptedDraws.of(0.1, 0.0, 0.19, 0.9, 0.0, 0.29);
        LearningOrganisation organisation =
                new LearningOrganisation(new MutualLearning.Parameters(1, 1, 0.5, 0.5, 0.2, 0.3, 5), draws);
        organisation.step();
        assertThat(organisation.codeKnowledge()).isEqualTo(-1);
        assertThat(organisation.individualKnowledge()).isEqualTo(-1);
        draws.requireUsedUp();
    }

    /** A newcomer who is right acts as she believes, is then talked out of it, and still teaches the code. */
    @Test
    void membersActBeforeTheySocialise() {
        ScriptedDraws draws = ScriptedDraws.of(0.9, 0.0, 0.21, 0.0, 0.29, 0.19, 0.9, 0.49, 0.4, 0.5);
        LearningOrganisation organisation =
                new LearningOrganisation(new MutualLearning.Parameters(1, 1, 0.5, 0.5, 0.2, 0.3, 5), draws);
        organisation.step();
        assertThat(organisation.codeKnowledge()).isEqualTo(-1);
        organisation.step();
        assertThat(organisation.codeKnowledge()).isEqualTo(1);
        assertThat(organisation.individualKnowledge()).isZero();
        draws.requireUsedUp();
    }

    @Test
    void whoDoesAsWellAsTheCodeTeachesNothing() {
        ScriptedDraws draws = ScriptedDraws.of(0.1, 0.1, 0.9, 0.0);
        LearningOrganisation organisation =
                new LearningOrganisation(new MutualLearning.Parameters(2, 1, 0.5, 1, 0, 0, 5), draws);
        organisation.step();
        assertThat(organisation.codeKnowledge()).isZero();
        draws.requireUsedUp();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void atEquilibriumEverybodyKnowsWhatTheCodeKnows(long seed) {
        var parameters = new MutualLearning.Parameters(30, 50, 0.5, 0.5, 0, 0, 0);
        Measures measures = new MutualLearning().replicate(parameters, Streams.common(seed, 0));
        assertThat(measures.values().get("individualKnowledge"))
                .isCloseTo(measures.values().get("codeKnowledge"), within(1e-12));
        assertThat(measures.values().get("knowledge"))
                .isEqualTo(measures.values().get("codeKnowledge"));
        assertThat(measures.values().get("periods")).isPositive();
    }

    private static double after(double learning, double[] start) {
        double[] script = Arrays.copyOf(start, start.length + 1);
        script[start.length] = learning;
        ScriptedDraws draws = ScriptedDraws.of(script);
        LearningOrganisation organisation = organisation(3, 0.5, 0.2, draws);
        organisation.step();
        draws.requireUsedUp();
        return organisation.codeKnowledge();
    }

    private static LearningOrganisation organisation(int members, double p1, double p2, ScriptedDraws draws) {
        return new LearningOrganisation(new MutualLearning.Parameters(1, members, p1, p2, 0, 0, 9), draws);
    }
}
