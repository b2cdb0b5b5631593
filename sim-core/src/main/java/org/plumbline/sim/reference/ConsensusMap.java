package org.plumbline.sim.reference;

import org.plumbline.sim.observation.Consensus;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.Streams;

/**
 * Strategic Consensus Mapping of a table of ranks (Tarakci et al. 2014), exact. Measures: {@code alpha}, in the
 * two-dimensional map; {@code alphaFull}; {@code kendallW}.
 */
public final class ConsensusMap implements ReferenceModel<ConsensusMap.Parameters> {
    /**
     * The ranks.
     *
     * @param file the table itself, whoever reads the file: members' ranks separated by commas, priorities by semicolons
     */
    public record Parameters(
            @Parameter(
                    meaning = "table of ranks: a row for each priority, a column for each member",
                    initial = Arguments.REQUIRED)
            String file) {
        /** Checks that there is a table. */
        public Parameters {
            Declaration.require(Parameters.class, file);
        }
    }

    @Override
    public String name() {
        return "consensus";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        return 2;
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        Consensus consensus = Consensus.of(ranksByMember(parameters.file()));
        return new Measures()
                .with("alpha", consensus.alpha())
                .with("alphaFull", consensus.alphaFull())
                .with("kendallW", consensus.kendallW());
    }

    private static double[][] ranksByMember(String table) {
        String[] rows = table.split(";", -1);
        int members = rows[0].split(",", -1).length;
        double[][] ranks = new double[members][rows.length];
        for (int priority = 0; priority < rows.length; priority++) {
            String[] cells = rows[priority].split(",", -1);
            if (cells.length != members) {
                throw new IllegalArgumentException("priority " + (priority + 1) + " of the table of ranks has "
                        + cells.length + " ranks, but the first one " + members);
            }
            for (int member = 0; member < members; member++) {
                ranks[member][priority] = rank(cells[member].trim(), priority);
            }
        }
        return ranks;
    }

    private static double rank(String cell, int priority) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException fault) {
            throw new IllegalArgumentException(
                    "priority " + (priority + 1) + " of the table of ranks has \"" + cell + "\", which is not a rank",
                    fault);
        }
    }
}
