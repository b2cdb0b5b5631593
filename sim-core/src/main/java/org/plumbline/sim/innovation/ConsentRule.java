package org.plumbline.sim.innovation;

/**
 * How many of a panel must say yes: C of N consent (Sah and Stiglitz 1986; Csaszar 2013). One of N is any champion
 * (polyarchy), N of N is a hierarchy of vetoes, more than half is a majority, one of one is a single boss. Draws nothing.
 *
 * @param evaluators N, how many judge, at least 1
 * @param consent C, how many of them must say yes, from 1 to N
 */
public record ConsentRule(int evaluators, int consent) {
    /** Checks that 1 &lt;= C &lt;= N. */
    public ConsentRule {
        if (evaluators < 1) {
            throw new IllegalArgumentException("evaluators (" + evaluators + ") of a panel must be at least 1");
        }
        if (consent < 1 || consent > evaluators) {
            throw new IllegalArgumentException(
                    "consent (" + consent + ") must lie in [1, " + evaluators + "], the number of evaluators");
        }
    }

    /** One boss decides alone. */
    public static ConsentRule boss() {
        return new ConsentRule(1, 1);
    }

    /** One who says yes is enough. */
    public static ConsentRule anyChampion(int evaluators) {
        return new ConsentRule(evaluators, 1);
    }

    /** More than half must say yes. */
    public static ConsentRule majority(int evaluators) {
        return new ConsentRule(evaluators, evaluators / 2 + 1);
    }

    /**
     * Whether so many yes votes accept.
     *
     * @param yesVotes from 0 to N
     * @throws IllegalArgumentException if there are fewer votes than none or more than evaluators
     */
    public boolean accepts(int yesVotes) {
        if (yesVotes < 0 || yesVotes > evaluators) {
            throw new IllegalArgumentException(
                    "yes votes (" + yesVotes + ") must lie in [0, " + evaluators + "], the number of evaluators");
        }
        return yesVotes >= consent;
    }
}
