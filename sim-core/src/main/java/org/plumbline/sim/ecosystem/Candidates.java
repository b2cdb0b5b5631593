package org.plumbline.sim.ecosystem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * How a firm sees whom it could work with. It sees those next to its partners in the network and, by its own search, each
 * other one with probability 2 links / partners (twice that as an orchestrator). By alignment it scores - |g - v|^2; by
 * opportunity 4 times what could be understood and learned per domain, plus reach, plus a fifth of the logarithm of
 * capital over the usual one; each with normal noise of standard deviation 0.3. All numbers assumed.
 */
final class Candidates {
    private static final double NOISE = 0.3;
    private static final double SEARCH = 2;
    private static final double KNOWLEDGE_WEIGHT = 4;
    private static final double CAPITAL_WEIGHT = 0.2;
    private static final double EXPECTED_JOINT_SHARE = 0.05;
    private static final double NOISE_OF_PARTNER = 0.3;
    private static final double LITTLE_LEARNED = 0.02;
    private static final int MANY_TIES = 4;
    private static final double FAR_APART = 0.5;

    private final Alliances alliances;

    private record Scored(Partner partner, double score) {}

    Candidates(Alliances alliances) {
        this.alliances = alliances;
    }

    /** Candidates, the best first. Draws one uniform and one normal for each place of the pool. */
    List<Partner> ranked(int week) {
        Draws draws =
                alliances.around().streams().open(Purpose.PARTNER_CHOICE, EntityType.FIRM, alliances.firm(), 2L * week);
        List<Partner> pool = alliances.ecosystem().pool().partners();
        boolean[] referred = referred(pool);
        double[] own = alliances.profile();
        double chance = searched(pool.size());
        List<Scored> seen = new ArrayList<>();
        for (int place = 0; place < pool.size(); place++) {
            boolean found = draws.uniform() < chance;
            double noise = NOISE * draws.normal();
            Partner partner = pool.get(place);
            if ((found || referred[place]) && partner.open() && !alliances.tiedTo(partner)) {
                seen.add(new Scored(partner, score(partner, own) + noise));
            }
        }
        seen.sort(Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparingInt(s -> s.partner().number()));
        return seen.stream().map(Scored::partner).toList();
    }

    private double searched(int partners) {
        double factor = alliances.role() == EcosystemRole.PLATFORM_ORCHESTRATOR ? 2 * SEARCH : SEARCH;
        return factor * alliances.wanted() / partners;
    }

    private boolean[] referred(List<Partner> pool) {
        boolean[] referred = new boolean[pool.size()];
        for (int place = 0; place < pool.size(); place++) {
            if (alliances.tiedTo(pool.get(place))) {
                for (int other : alliances.ecosystem().pool().neighbours(place)) {
                    referred[other] = true;
                }
            }
        }
        return referred;
    }

    private double score(Partner partner, double[] own) {
        EcosystemParameters p = alliances.parameters();
        boolean aligned = p.engagement().choice() == PartnerChoice.ALIGNMENT;
        if (aligned && alliances.around().has(Mechanism.BELIEFS)) {
            return -partner.goal().squaredDistance(alliances.aim());
        }
        double capital =
                StrictMath.log((1 + partner.capital()) / (1.0 + p.capital().cents()));
        return KNOWLEDGE_WEIGHT * learnable(partner, own) + partner.reach() + CAPITAL_WEIGHT * capital;
    }

    private double learnable(Partner partner, double[] own) {
        double lacking = 0;
        for (int domain = 0; domain < own.length; domain++) {
            lacking += StrictMath.max(0, partner.depth(domain) - own[domain]) / own.length;
        }
        double distance = KnowledgeExchange.distance(own, partner.profile());
        return lacking
                * KnowledgeExchange.understanding(
                        distance, alliances.party().capacity().absorptiveCapacity());
    }

    /**
     * What a partner expects to get in a year, cents: its share of a twentieth of the firm's sales, and its reservation
     * once where the firm stands at its goal, less with distance; e to the 0.3 z around that.
     *
     * @param noise z, standard normal
     */
    double expects(Partner partner, double noise) {
        double sales = 100 * Weeks.PER_YEAR * alliances.party().brand().ordered();
        double share = alliances.parameters().sharing().revenueShare() * EXPECTED_JOINT_SHARE * sales;
        double near = StrictMath.exp(
                -partner.goal().squaredDistance(alliances.party().brand().centre()));
        return (share + near * partner.reservation()) * StrictMath.exp(NOISE_OF_PARTNER * noise);
    }

    /** Strengths, weaknesses, opportunities and threats in a sentence. */
    String assessment(List<Partner> mapped) {
        double[] own = alliances.profile();
        int strong = 0;
        int weak = 0;
        for (int domain = 1; domain < own.length; domain++) {
            strong = own[domain] > own[strong] ? domain : strong;
            weak = own[domain] < own[weak] ? domain : weak;
        }
        long formal =
                alliances.ties().stream().filter(tie -> tie.secret() != null).count();
        return "strength: " + name(strong) + "; weakness: " + name(weak) + "; opportunity: " + mapped.size()
                + " candidates; threat: " + formal + " secrets in partners' hands";
    }

    private static String name(int domain) {
        return "domain " + (domain + 1) + " (" + Department.of(domain).phrase() + ")";
    }

    /**
     * The role that the situation suggests: with a finished design technology provider; with four partners orchestrator;
     * with partners whose goals lie far apart broker; else connector.
     */
    EcosystemRole fittingRole() {
        if (alliances.designs() > 0) {
            return EcosystemRole.TECHNOLOGY_PROVIDER;
        }
        if (alliances.ties().size() >= MANY_TIES) {
            return EcosystemRole.PLATFORM_ORCHESTRATOR;
        }
        double spread = 0;
        for (Tie tie : alliances.ties()) {
            spread += tie.partner().goal().squaredDistance(alliances.aim())
                    / alliances.ties().size();
        }
        return spread > FAR_APART ? EcosystemRole.KNOWLEDGE_BROKER : EcosystemRole.MARKET_CONNECTOR;
    }

    /** The tie at least a year old from which least was learned, if that is little and it brought less than its hours cost. */
    @Nullable
    Tie notWorthIt(int week) {
        Tie worst = null;
        for (Tie tie : alliances.ties()) {
            double hours = alliances.parameters().engagement().tieHours() * Weeks.PER_YEAR;
            boolean dear = tie.brought() < 100 * hours * alliances.party().wageOfHour();
            boolean old = week - tie.since() >= Weeks.PER_YEAR;
            boolean poor = old && dear && tie.secret() == null && tie.learned() < LITTLE_LEARNED;
            if (poor && (worst == null || tie.learned() < worst.learned())) {
                worst = tie;
            }
        }
        return worst;
    }
}
