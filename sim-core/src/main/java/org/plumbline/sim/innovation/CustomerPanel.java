package org.plumbline.sim.innovation;

import org.plumbline.sim.market.Customers;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * External feedback at the gate: some of the firm's buyers are asked, for hours, what they think of an idea. Each sees it
 * from her own ideal t, as a layman: potential - beta |x - t|^2 + noise. An evaluator whose own estimate is e then thinks
 * (e + w n a) / (1 + w n), with a the mean of n answers and w the weight of one.
 */
final class CustomerPanel {
    /** What was answered: by how many, and its mean; nobody asked is no answer. */
    record Answers(int asked, double mean) {
        static final Answers NONE = new Answers(0, 0);

        double weighedWith(double own, double weightOfOne) {
            double weight = weightOfOne * asked;
            return (own + weight * mean) / (1 + weight);
        }
    }

    private final World world;
    private final Workplace place;

    CustomerPanel(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /** Hours that asking takes. */
    double hours() {
        ListeningParameters listening = world.innovation().listening();
        return listening.asked() * listening.askingHours();
    }

    /** Asks, if there are hours and buyers. Draws a uniform and a normal for each customer. */
    Answers ask(Idea idea) {
        int asked = world.innovation().listening().asked();
        int buyers = place.brand().buyerCount();
        if (asked == 0
                || buyers == 0
                || !idea.kind().offering()
                || !place.hours().take(Hours.Use.LISTENING, hours())) {
            return Answers.NONE;
        }
        Draws draws = world.streams().open(Purpose.CUSTOMER_ANSWERS, EntityType.IDEA, idea.id(), 0);
        double sum = 0;
        for (int i = 0; i < asked; i++) {
            sum += answer(idea, place.brand().buyer(draws.index(buyers)), draws.normal());
        }
        return new Answers(asked, sum / asked);
    }

    private double answer(Idea idea, int customer, double z) {
        Customers customers = world.market().customers();
        InnovationParameters p = world.innovation();
        double dx = customers.idealX(customer) - idea.position().x();
        double dy = customers.idealY(customer) - idea.position().y();
        return idea.potential() - p.misfitWeight() * (dx * dx + dy * dy) + p.judgementNoise() * z;
    }
}
