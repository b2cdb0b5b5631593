package org.plumbline.visualization.story;

import java.util.Optional;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.OfferingCopied;
import org.plumbline.sim.fact.OfferingRedesigned;

/** What customers and rivals make of an idea, and what improvements change, in sentences. */
final class Outside {
    private static final int HUNDRED = 100;

    private final Names names;
    private final Places places;
    private final String currency;

    Outside(Names names, Places places, String currency) {
        this.names = names;
        this.places = places;
        this.currency = currency;
    }

    Optional<Sentence> tell(Fact fact) {
        if (fact instanceof MarketTested test) {
            return Sentence.of(test.idea(), tested(test));
        } else if (fact instanceof ImprovementMade made) {
            return Sentence.of(made.idea(), made(made));
        } else if (fact instanceof OfferingRedesigned redesign) {
            return Sentence.of(
                    redesign.idea(),
                    "Buyers of idea " + names.idea(redesign.idea()) + " would rather have it otherwise: it is now "
                            + places.words(redesign.position()) + ", for "
                            + money(redesign.spent().units())
                            + " and " + Words.hours(redesign.hours()) + ".");
        } else if (fact instanceof OfferingCopied) {
            return Sentence.of("A rival brings out a copy of something on sale here.");
        }
        return Optional.empty();
    }

    /** The firm's bar may lie below launch and upkeep: what it goes on with need not promise to earn them. */
    private String tested(MarketTested test) {
        String end = !test.passed()
                ? "it stops here."
                : test.promised().units() < test.needed().units() ? "it goes on all the same." : "it goes on.";
        return "Customers of others try idea " + names.idea(test.idea()) + ": "
                + takers(HUNDRED * test.takers()) + " of 100 say they would change for it. That promises "
                + money(test.promised().units()) + "; launch and upkeep cost "
                + money(test.needed().units()) + "; " + end;
    }

    private static String takers(double ofHundred) {
        return ofHundred > 0 && ofHundred < 1 ? "fewer than 1" : Words.whole(ofHundred);
    }

    private String made(ImprovementMade made) {
        String percent = Words.number(HUNDRED * made.gain()) + " %";
        String effect = switch (made.kind()) {
            case PROCESS -> "each sale takes " + percent + " less material";
            case AUTOMATION -> "each sale takes " + percent + " fewer hours";
            case REACH -> "the firm reaches " + percent + " further";
            case RECURRING -> "customers stay " + percent + " longer";
            case PRODUCT, SERVICE -> "it goes on sale";
        };
        return "Idea " + names.idea(made.idea()) + " is put to use: " + effect + ", for "
                + money(made.spent().units()) + " and " + Words.hours(made.hours()) + ".";
    }

    private String money(double units) {
        return Words.money(units) + " " + currency;
    }
}
