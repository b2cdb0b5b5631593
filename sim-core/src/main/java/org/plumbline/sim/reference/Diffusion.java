package org.plumbline.sim.reference;

import org.plumbline.sim.ecosystem.Network;
import org.plumbline.sim.ecosystem.NetworkGenerator;
import org.plumbline.sim.market.Adoption;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * Diffusion of an innovation among agents who decide week by week (Bass 1969), everybody hearing everybody or only
 * neighbours on a network. Measures: {@code peakTime}, in years, the midpoint of the quarter of a year (13 weeks) with
 * most adoptions, the first of equals; {@code adoptedAt(t)}, the share that has adopted after t whole years.
 */
public final class Diffusion implements ReferenceModel<Diffusion.Parameters> {
    private static final int QUARTER = Weeks.PER_YEAR / 4;
    private static final int MOST_REPLICATIONS = 100;
    private static final double AGENT_WEEKS = 8e8;

    /**
     * The parameters of diffusion.
     *
     * @param p hazard from advertising, per year
     * @param q hazard from word of mouth where all have adopted, per year
     * @param population how many agents
     * @param years how long
     * @param network who hears whom
     * @param degree mean degree of a network that is not complete
     * @param rewiring share of a small world's edges that are moved
     */
    public record Parameters(
            @Parameter(
                    meaning = "hazard from advertising",
                    unit = "per year",
                    initial = Arguments.REQUIRED,
                    min = 0,
                    max = 50)
            double p,

            @Parameter(
                    meaning = "hazard from word of mouth",
                    unit = "per year",
                    initial = Arguments.REQUIRED,
                    min = 0,
                    max = 50)
            double q,

            @Parameter(meaning = "agents", initial = "20000", min = 2, max = 200_000)
            int population,

            @Parameter(meaning = "how long to run", unit = "years", initial = "30", min = 1, max = 100)
            int years,

            @Parameter(meaning = "who hears whom", initial = "complete")
            NetworkGenerator network,

            @Parameter(meaning = "mean degree where not complete", initial = "10", min = 0, max = 1000)
            double degree,

            @Parameter(meaning = "share of a small world's edges moved", initial = "0.1", min = 0, max = 1)
            double rewiring) {
        private static final double MOST_AGENT_YEARS = 5e6;

        /** Checks the ranges, and that the whole is feasible. */
        public Parameters {
            Declaration.require(Parameters.class, p, q, population, years, network, degree, rewiring);
            if ((double) population * years > MOST_AGENT_YEARS) {
                throw new IllegalArgumentException(
                        "population (" + population + ") x years (" + years + ") must be at most 5000000");
            }
        }
    }

    @Override
    public String name() {
        return "bass";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        double weeks = parameters.population() * (double) parameters.years() * Weeks.PER_YEAR;
        double cost = parameters.network() == NetworkGenerator.COMPLETE ? 0.3 * weeks : weeks;
        return (int) StrictMath.max(2, StrictMath.min(MOST_REPLICATIONS, AGENT_WEEKS / cost));
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        Adoption adoption = new Adoption(parameters.p(), parameters.q());
        Draws draws = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0);
        int weeks = parameters.years() * Weeks.PER_YEAR;
        if (parameters.network() == NetworkGenerator.COMPLETE) {
            return measure(mixed(adoption, parameters.population(), weeks, draws), parameters);
        }
        Network network = parameters
                .network()
                .generate(
                        parameters.population(),
                        parameters.degree(),
                        parameters.rewiring(),
                        streams.open(Purpose.NETWORK, EntityType.WORLD, 0, 0));
        return measure(networked(adoption, network, weeks, draws), parameters);
    }

    /** New adopters of each week where all hear all, so that all who are left have the same hazard. */
    private static int[] mixed(Adoption adoption, int population, int weeks, Draws draws) {
        int[] adoptions = new int[weeks];
        int adopters = 0;
        for (int week = 0; week < weeks; week++) {
            double probability = Adoption.weeklyProbability(adoption.hazard(adopters, population));
            for (int agent = adopters; agent < population; agent++) {
                adoptions[week] += draws.chance(probability) ? 1 : 0;
            }
            adopters += adoptions[week];
        }
        return adoptions;
    }

    /** New adopters of each week where agents hear their neighbours, as these stood at the start of the week. */
    private static int[] networked(Adoption adoption, Network network, int weeks, Draws draws) {
        int[] adoptions = new int[weeks];
        int[] heard = new int[network.nodes()];
        int[] waiting = new int[network.nodes()];
        int[] adopted = new int[network.nodes()];
        for (int agent = 0; agent < waiting.length; agent++) {
            waiting[agent] = agent;
        }
        int left = waiting.length;
        for (int week = 0; week < weeks; week++) {
            int stay = 0;
            for (int place = 0; place < left; place++) {
                int agent = waiting[place];
                double hazard = adoption.hazard(heard[agent], network.degree(agent));
                if (draws.chance(Adoption.weeklyProbability(hazard))) {
                    adopted[adoptions[week]] = agent;
                    adoptions[week]++;
                } else {
                    waiting[stay] = agent;
                    stay++;
                }
            }
            left = stay;
            tell(network, adopted, adoptions[week], heard);
        }
        return adoptions;
    }

    private static void tell(Network network, int[] adopted, int count, int[] heard) {
        for (int place = 0; place < count; place++) {
            int agent = adopted[place];
            for (int neighbour = 0; neighbour < network.degree(agent); neighbour++) {
                heard[network.neighbour(agent, neighbour)]++;
            }
        }
    }

    private static Measures measure(int[] adoptions, Parameters parameters) {
        int quarters = adoptions.length / QUARTER;
        int[] byQuarter = new int[quarters];
        for (int week = 0; week < adoptions.length; week++) {
            byQuarter[week / QUARTER] += adoptions[week];
        }
        int fullest = 0;
        for (int quarter = 1; quarter < quarters; quarter++) {
            fullest = byQuarter[quarter] > byQuarter[fullest] ? quarter : fullest;
        }
        Measures measures = new Measures();
        if (byQuarter[fullest] > 0) {
            measures.with("peakTime", (fullest + 0.5) / 4);
        }
        long adopters = 0;
        for (int quarter = 0; quarter < quarters; quarter++) {
            adopters += byQuarter[quarter];
            if (quarter % 4 == 3) {
                measures.with("adoptedAt(" + (quarter + 1) / 4 + ")", adopters / (double) parameters.population());
            }
        }
        return measures;
    }
}
