package org.plumbline.sim.reference;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * March's model of mutual learning between an organisation's code and its members (March 1991), with and without
 * turnover and a changing reality. Measures: {@code knowledge} and {@code codeKnowledge}, the mean of C_k r_k at the end;
 * {@code individualKnowledge}, the mean of b_k r_k over members; {@code periods}, how many passed.
 */
public final class MutualLearning implements ReferenceModel<MutualLearning.Parameters> {
    private static final int MOST_REPLICATIONS = 4000;
    private static final double CELLS = 2e9;

    /**
     * The parameters of mutual learning.
     *
     * @param dimensions m, the dimensions of reality
     * @param members how many members the organisation has
     * @param p1 probability with which a member's belief moves one step toward the code
     * @param p2 rate of the code's learning from those who do better
     * @param p3 probability with which a member is replaced in a period
     * @param p4 probability with which a dimension of reality flips in a period
     * @param periods how many periods to run; 0 runs a closed system to its equilibrium
     */
    public record Parameters(
            @Parameter(meaning = "dimensions of reality", initial = "30", min = 1, max = 1000, source = "March 1991")
            int dimensions,

            @Parameter(
                    meaning = "members of the organisation",
                    initial = "50",
                    min = 1,
                    max = 1000,
                    source = "March 1991")
            int members,

            @Parameter(meaning = "learning by members from the code", initial = Arguments.REQUIRED, min = 0, max = 1)
            double p1,

            @Parameter(meaning = "learning by the code from members", initial = Arguments.REQUIRED, min = 0, max = 1)
            double p2,

            @Parameter(meaning = "turnover of members per period", initial = "0", min = 0, max = 1)
            double p3,

            @Parameter(meaning = "turbulence: flips of reality per period", initial = "0", min = 0, max = 1)
            double p4,

            @Parameter(meaning = "periods to run; 0 runs to equilibrium", initial = "0", min = 0, max = 100_000)
            int periods) {
        private static final double SLOWEST = 0.01;

        private static final double MOST_CELLS = 1e9;

        /** Checks the ranges, that an equilibrium exists where one is asked for, and that the whole is feasible. */
        public Parameters {
            Declaration.require(Parameters.class, dimensions, members, p1, p2, p3, p4, periods);
            if (periods == 0 && (p3 > 0 || p4 > 0)) {
                throw new IllegalArgumentException("periods is 0, but with turnover (p3 " + p3 + ") or turbulence (p4 "
                        + p4 + ") there is no equilibrium to run to; give a number of periods");
            }
            if (periods == 0 && (p1 < SLOWEST || p2 < SLOWEST)) {
                throw new IllegalArgumentException("periods is 0, but with p1 (" + p1 + ") or p2 (" + p2 + ") below "
                        + SLOWEST + " the equilibrium may never come; give a number of periods");
            }
            if ((double) dimensions * members * periods > MOST_CELLS) {
                throw new IllegalArgumentException("dimensions (" + dimensions + ") x members (" + members
                        + ") x periods (" + periods + ") must be at most 1000000000");
            }
        }
    }

    @Override
    public String name() {
        return "march";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        double periods =
                parameters.periods() > 0 ? parameters.periods() : 10 / StrictMath.min(parameters.p1(), parameters.p2());
        double affordable = CELLS / (parameters.dimensions() * (double) parameters.members() * periods);
        return (int) StrictMath.max(2, StrictMath.min(MOST_REPLICATIONS, affordable));
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        LearningOrganisation organisation =
                new LearningOrganisation(parameters, streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0));
        int period = 0;
        while (parameters.periods() == 0 ? !organisation.settled() : period < parameters.periods()) {
            organisation.step();
            period++;
        }
        double knowledge = organisation.codeKnowledge();
        return new Measures()
                .with("knowledge", knowledge)
                .with("codeKnowledge", knowledge)
                .with("individualKnowledge", organisation.individualKnowledge())
                .with("periods", period);
    }
}
