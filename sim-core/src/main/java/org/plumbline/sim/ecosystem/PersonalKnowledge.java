package org.plumbline.sim.ecosystem;

import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;

/** What a person of a firm knows, for the law of exchange. */
final class PersonalKnowledge {
    private PersonalKnowledge() {}

    static double[] of(Employee person) {
        double[] depth = new double[Department.DOMAINS];
        for (int domain = 0; domain < depth.length; domain++) {
            depth[domain] = person.expertise(domain);
        }
        return depth;
    }

    /** A person learns from a profile by {@link KnowledgeExchange}. Returns the depth gained, added up over domains. */
    static double learn(Employee person, double[] other, double share, double absorptiveCapacity) {
        double[] own = of(person);
        double[] after = own.clone();
        double gained = KnowledgeExchange.learn(after, other, share, absorptiveCapacity);
        for (int domain = 0; domain < own.length; domain++) {
            if (after[domain] > own[domain]) {
                person.practise(domain, (after[domain] - own[domain]) / (1 - own[domain]));
            }
        }
        return gained;
    }
}
