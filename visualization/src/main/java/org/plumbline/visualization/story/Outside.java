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
                            + " and " + Words.whole(redesign.hours()) + " hours.");
        } else if (fact instanceof OfferingCopied) {
            return Sentence.of("A rival brings out a copy of something on sale here.");
        }
        return Optional.empty();
    }

    private String tested(MarketTested test) {
        return "Customers of others try idea " + names.idea(test.idea()) + ": "
                + Words.whole(HUNDRED * test.takers()) + " of 100 say they would change for it. If so, it earns "
                + money(test.promised().units()) + "; it must earn "
                + money(test.needed().units()) + ", so it "
                + (test.passed() ? "goes on." : "stops here.");
    }

    private String made(ImprovementMade made) {
        String percent = Words.number(HUNDRED * made.gain()) + " %";
        String effect = switch (made.kind()) {
            case PROCESS -> "a unit takes " + percent + " less material";
            case AUTOMATION -> "a unit takes " + percent + " fewer hours";
            case REACH -> "the firm reaches " + percent + " further";
            case RECURRING -> "customers stay " + percent + " longer";
            case PRODUCT, SERVICE -> "it goes on sale";
        };
        return "Idea " + names.idea(made.idea()) + " is put to use: " + effect + ", for "
                + money(made.spent().units()) + " and " + Words.whole(made.hours()) + " hours.";
    }

    private String money(double units) {
        return Words.money(units) + " " + currency;
    }
}
