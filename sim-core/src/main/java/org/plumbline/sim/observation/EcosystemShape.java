package org.plumbline.sim.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.ecosystem.KnowledgeExchange;
import org.plumbline.sim.ecosystem.Network;
import org.plumbline.sim.ecosystem.Partner;
import org.plumbline.sim.ecosystem.Tie;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.quantity.Point;

/**
 * The network of a firm and all partners that are there, as it stands: the firm is tied to its partners, partners to each
 * other. Draws nothing and changes nothing.
 *
 * @param density share of possible ties that exist
 * @param clustering mean local clustering coefficient (Watts and Strogatz 1998)
 * @param pathLength mean number of steps between two that are connected; empty where none are
 * @param diversity mean cognitive distance between two partners, in [0, 1]; empty with fewer than two
 */
public record EcosystemShape(double density, double clustering, OptionalDouble pathLength, OptionalDouble diversity) {

    /** The shape around a firm. */
    public static EcosystemShape around(Alliances alliances) {
        List<Partner> partners = alliances.ecosystem().pool().partners();
        int[] node = new int[partners.size()];
        List<Partner> open = new ArrayList<>();
        for (int place = 0; place < node.length; place++) {
            node[place] = partners.get(place).open() ? open.size() : -1;
            if (partners.get(place).open()) {
                open.add(partners.get(place));
            }
        }
        Network network = Network.of(open.size() + 1, edges(alliances, open, node));
        return new EcosystemShape(network.density(), network.clustering(), network.pathLength(), diversity(open));
    }

    private static int[][] edges(Alliances alliances, List<Partner> open, int[] node) {
        List<int[]> edges = new ArrayList<>();
        Network between = alliances.ecosystem().pool().network();
        for (int place = 0; place < node.length; place++) {
            for (int other : between.neighbours(place)) {
                if (other > place) {
                    edges.add(new int[] {node[place], node[other]});
                }
            }
        }
        for (Tie tie : alliances.ties()) {
            int partner = open.indexOf(tie.partner());
            if (partner >= 0) {
                edges.add(new int[] {partner, open.size()});
            }
        }
        return edges.toArray(new int[0][]);
    }

    private static OptionalDouble diversity(List<Partner> partners) {
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < partners.size(); one++) {
            for (int other = 0; other < one; other++) {
                sum += KnowledgeExchange.distance(profile(partners.get(one)), profile(partners.get(other)));
                pairs++;
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
    }

    private static double[] profile(Partner partner) {
        double[] depth = new double[Department.DOMAINS];
        for (int domain = 0; domain < depth.length; domain++) {
            depth[domain] = partner.depth(domain);
        }
        return depth;
    }

    /** Mean over a firm's ties of exp(-squared distance of the partner's goal to the vision); empty without ties. */
    public static OptionalDouble alignment(Alliances alliances, Point vision) {
        double sum = 0;
        for (Tie tie : alliances.ties()) {
            sum += StrictMath.exp(-tie.partner().goal().squaredDistance(vision));
        }
        int ties = alliances.ties().size();
        return ties == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / ties);
    }
}
