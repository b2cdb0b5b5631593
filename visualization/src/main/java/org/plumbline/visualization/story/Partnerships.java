package org.plumbline.visualization.story;

import java.util.Optional;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.sim.fact.ConsortiumMet;
import org.plumbline.sim.fact.DisputeBrokeOut;
import org.plumbline.sim.fact.EngagementTaken;
import org.plumbline.sim.fact.EventVisited;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FundsSought;
import org.plumbline.sim.fact.InfrastructureShared;
import org.plumbline.sim.fact.InvestorPaid;
import org.plumbline.sim.fact.JointProjectBegun;
import org.plumbline.sim.fact.JointProjectEnded;
import org.plumbline.sim.fact.KnowledgeFlowed;
import org.plumbline.sim.fact.LicenceGranted;
import org.plumbline.sim.fact.LicenceSought;
import org.plumbline.sim.fact.PartnerClosed;
import org.plumbline.sim.fact.PartnerDeclined;
import org.plumbline.sim.fact.PartnerEntered;
import org.plumbline.sim.fact.PartnerSigned;
import org.plumbline.sim.fact.RolePlayed;
import org.plumbline.sim.fact.RoundSought;
import org.plumbline.sim.fact.RulesChanged;
import org.plumbline.sim.fact.SecretLeaked;
import org.plumbline.sim.fact.TieEnded;
import org.plumbline.sim.quantity.Money;

/** Tells of partners, consortia, funds, licences and rules. */
final class Partnerships {
    private final Names names;
    private final Places places;
    private final String currency;

    Partnerships(Names names, Places places, String currency) {
        this.names = names;
        this.places = places;
        this.currency = currency;
    }

    /** What a fact of the focal firm's or the trade's ecosystem says; empty if it is about something else. */
    Optional<String> tell(Fact fact) {
        String text = ofTies(fact) + ofWork(fact) + ofMoney(fact) + ofRules(fact);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String who(String kind, int partner) {
        return "the " + kind + " (partner " + (partner + 1) + ")";
    }

    private static String ofTies(Fact fact) {
        if (fact instanceof PartnerSigned signed) {
            return "A contract with " + who(signed.kind(), signed.partner()) + ": " + signed.contract() + ".";
        } else if (fact instanceof PartnerDeclined declined) {
            return "No from " + who(declined.kind(), declined.partner()) + ": it expects too little for itself.";
        } else if (fact instanceof TieEnded ended) {
            return "The tie to " + who(ended.kind(), ended.partner()) + " ends after " + Words.whole(ended.weeks())
                    + " weeks: " + ended.reason() + ".";
        } else if (fact instanceof KnowledgeFlowed flowed) {
            return "People have learned from " + who(flowed.kind(), flowed.partner()) + ": "
                    + Words.number(flowed.depth()) + " of depth in a quarter.";
        } else if (fact instanceof DisputeBrokeOut dispute) {
            return "A dispute with " + who(dispute.kind(), dispute.partner()) + " takes " + Words.hours(dispute.hours())
                    + ".";
        } else if (fact instanceof EngagementTaken step) {
            return "The firm " + step.step() + " (" + step.finding() + "), " + Words.hours(step.hours()) + ".";
        }
        return "";
    }

    private String ofWork(Fact fact) {
        if (fact instanceof JointProjectBegun begun) {
            return "Idea " + names.idea(begun.idea()) + " is worked out together with "
                    + who(begun.kind(), begun.partner())
                    + "; all agree in " + Words.whole(begun.delay()) + " weeks.";
        } else if (fact instanceof JointProjectEnded ended) {
            return "The joint work on idea " + names.idea(ended.idea())
                    + (ended.launched() ? " is launched; " : " is given up; ") + "the partner had put in "
                    + money(ended.borne())
                    + (ended.launched() ? "." : " and gets back " + money(ended.refunded()) + ".");
        } else if (fact instanceof SecretLeaked leak) {
            return "Through " + who(leak.kind(), leak.partner()) + " a rival hears of idea " + names.idea(leak.idea())
                    + ".";
        } else if (fact instanceof EventVisited event) {
            return "Off to a fair: " + names.person(event.person()) + ", for " + Words.hours(event.hours()) + ".";
        } else if (fact instanceof ConsortiumMet met) {
            return "The consortium meets: dues " + money(met.dues()) + ", learned " + Words.number(met.depth()) + ".";
        }
        return "";
    }

    private String ofMoney(Fact fact) {
        if (fact instanceof RolePlayed role) {
            return "As " + role.role() + " the firm deals with partner " + (role.partner() + 1) + " (" + role.action()
                    + ") and gets " + money(role.amount()) + ".";
        } else if (fact instanceof FundsSought sought) {
            return "An application for public funds, " + Words.hours(sought.hours()) + ": "
                    + (sought.won() ? "won, " + money(sought.amount()) + "." : "refused.");
        } else if (fact instanceof InvestorPaid paid) {
            return "The investor (partner " + (paid.partner() + 1) + ") puts in " + money(paid.amount()) + ".";
        } else if (fact instanceof RoundSought round) {
            return "Investors are asked for a round, " + Words.hours(round.hours()) + ": "
                    + (round.paid() ? "they put in " + money(round.amount()) + "." : "refused.");
        } else if (fact instanceof InfrastructureShared shared) {
            return "Built together with " + who(shared.kind(), shared.partner()) + ": " + money(shared.own())
                    + " own money, " + money(shared.partners()) + " the partner's.";
        }
        return "";
    }

    private String ofRules(Fact fact) {
        if (fact instanceof LicenceSought sought) {
            return "The firm applies for its licence; fee " + money(sought.fee()) + ".";
        } else if (fact instanceof LicenceGranted granted) {
            return "The licence is granted after " + Words.whole(granted.weeks()) + " weeks.";
        } else if (fact instanceof RulesChanged changed) {
            return "The rules of the trade change: they now suit what is " + places.words(changed.standard()) + ".";
        } else if (fact instanceof PartnerEntered entered) {
            return "A new partner appears: " + who(entered.kind(), entered.partner()) + ".";
        } else if (fact instanceof PartnerClosed closed) {
            return "Gone from around the trade: " + who(closed.kind(), closed.partner()) + ".";
        }
        return "";
    }

    private String money(Money amount) {
        return Words.money(amount.units()) + " " + currency;
    }
}
