package org.plumbline.sim.innovation;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.ecosystem.Partner;
import org.plumbline.sim.ecosystem.Tie;
import org.plumbline.sim.fact.JointProjectBegun;
import org.plumbline.sim.fact.JointProjectEnded;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/**
 * Projects that a partner shares in: it waits for everybody's consent, the partner bears part of the outlays and lends
 * its depth, some proposals are the partner's and move the design towards its goal, and at the end revenue or failure is
 * shared. A project without a partner passes through untouched. Draws one uniform for each proposal of a joint project.
 */
final class JointWork {
    private static final double STEP = 0.3;
    private static final double CLOSE_ENOUGH = 0.015;

    private final World world;
    private final Workplace place;

    JointWork(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /** A project begins, with a partner where one can and will. */
    void begin(Project project) {
        Alliances alliances = place.alliances();
        alliances.prepareLaunch();
        Idea idea = project.idea();
        Tie tie = alliances.tieFor(idea.position(), idea.firstDomain(), idea.secondDomain());
        if (tie == null) {
            return;
        }
        double now = world.calendar().now();
        double delay = alliances.decisionDelay();
        project.share(tie, now + delay);
        tie.keepSecret(new Tie.Secret(idea.id(), idea.position(), idea.potential()));
        Partner partner = tie.partner();
        world.facts()
                .on(new JointProjectBegun(
                        now,
                        place.firm(),
                        idea.id(),
                        partner.number(),
                        partner.kind().phrase(),
                        delay));
    }

    /** Whether a project still waits for everybody's consent. */
    boolean waits(Project project) {
        return project.tie() != null && world.calendar().now() < project.worksFrom();
    }

    private @Nullable Tie tie(Project project) {
        Tie tie = project.tie();
        return tie != null && place.alliances().holds(tie) ? tie : null;
    }

    /** What of an outlay is the firm's own to pay, in cents: less what shared infrastructure saves and a partner bears. */
    long ownShare(Project project, double cents) {
        long needed = StrictMath.round(cents * (1 - place.alliances().saving()));
        Tie tie = tie(project);
        if (tie == null) {
            return needed;
        }
        long borne = place.alliances().bear(tie, needed);
        project.bear(borne);
        return needed - borne;
    }

    /** Whether the next proposal is the partner's; it is then made. */
    boolean proposes(Project project) {
        Tie tie = tie(project);
        if (tie == null || !project.draws().chance(place.alliances().pull())) {
            return false;
        }
        Point origin = project.idea().position();
        Point wanted = project.position().towards(tie.partner().goal(), STEP);
        double distance = StrictMath.sqrt(origin.squaredDistance(wanted));
        double reach = world.innovation().reach();
        Point target = distance <= reach ? wanted : origin.towards(wanted, reach / distance);
        if (project.position().squaredDistance(target) < CLOSE_ENOUGH * CLOSE_ENOUGH) {
            project.noProposal();
        } else {
            project.moveTo(target);
        }
        return true;
    }

    /** Depth in a domain that counts when a person estimates: her own, or the partner's where that is more. */
    double depth(Project project, Employee person, int domain) {
        Tie tie = tie(project);
        double own = person.expertise(domain);
        return tie == null
                ? own
                : StrictMath.max(own, tie.strength() * tie.partner().depth(domain));
    }

    /** A project was launched as this offering. */
    void launched(Project project, long offering) {
        place.alliances().finishedDesign();
        Tie tie = project.tie();
        if (tie != null) {
            place.alliances().launched(tie, offering, project.position());
            tell(project, tie, true, 0);
        }
    }

    /** A project was dropped. */
    void dropped(Project project) {
        Tie tie = project.tie();
        if (tie != null) {
            tell(project, tie, false, place.alliances().dropped(tie, project.borneCents()));
        }
    }

    private void tell(Project project, Tie tie, boolean launched, long refunded) {
        world.facts()
                .on(new JointProjectEnded(
                        world.calendar().now(),
                        place.firm(),
                        project.idea().id(),
                        tie.partner().number(),
                        launched,
                        Money.ofCents(project.borneCents()),
                        Money.ofCents(refunded)));
    }
}
