package org.plumbline.visualization.catalog;

import java.util.List;

/**
 * Who works with whom at one moment.
 *
 * @param week when
 * @param members firms and partners; the first is the firm the chart is about
 * @param ties who is tied to whom
 */
public record Ecosystem(int week, List<Member> members, List<Tie> ties) {
    /** Copies the lists and checks that ties join members. */
    public Ecosystem {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
        List<String> ids = members.stream().map(Member::id).toList();
        for (Tie tie : ties) {
            if (!ids.contains(tie.one()) || !ids.contains(tie.other())) {
                throw new IllegalArgumentException(
                        "the tie of " + tie.one() + " and " + tie.other() + " joins one who is not a member");
            }
        }
    }

    /**
     * A firm or partner.
     *
     * @param id what ties call it
     * @param label its name for people
     * @param kind supplier, university, peer firm, ...
     */
    public record Member(String id, String label, String kind) {}

    /**
     * A tie.
     *
     * @param one a member
     * @param other another
     * @param strength from 0 to 1
     */
    public record Tie(String one, String other, double strength) {
        /** Checks the strength. */
        public Tie {
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("the strength (" + strength + ") of the tie of " + one + " and "
                        + other + " must lie in [0, 1]");
            }
        }
    }

    /** How many ties a member has. */
    int degree(Member member) {
        return (int) ties.stream()
                .filter(tie -> tie.one().equals(member.id()) || tie.other().equals(member.id()))
                .count();
    }

    /** The kinds in the order in which they first appear. */
    List<String> kinds() {
        return members.stream().map(Member::kind).distinct().toList();
    }
}
