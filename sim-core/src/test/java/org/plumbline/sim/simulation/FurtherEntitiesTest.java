package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.firm.Founding;
import org.plumbline.sim.market.Customers;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.random.Streams;

/** Whom else the world holds, and in which order it was made, changes nobody's traits. */
class FurtherEntitiesTest {
    private static final ModelParameters USUAL = Worlds.usual().build();
    private static final Streams STREAMS = Streams.common(3, 0);
    private static final Segments SEGMENTS = new Segments(USUAL.market(), STREAMS, true);

    private static Customers customers(int count) {
        return new Customers(USUAL.market(), SEGMENTS, count, STREAMS);
    }

    @Test
    void oneCustomerMoreLeavesTheOthersAsTheyWere() {
        Customers few = customers(60);
        Customers more = customers(61);
        double ratio = more.rate(0) / few.rate(0);
        for (int c = 0; c < few.count(); c++) {
            assertThat(more.segment(c)).isEqualTo(few.segment(c));
            assertThat(more.idealX(c)).isEqualTo(few.idealX(c));
            assertThat(more.idealY(c)).isEqualTo(few.idealY(c));
            assertThat(more.rate(c) / few.rate(c)).isCloseTo(ratio, within(1e-12));
        }
    }

    @Test
    void oneRivalMoreLeavesTheOthersAsTheyWere() {
        List<Firm> few = model(6).firms();
        List<Firm> more = model(7).firms();
        assertThat(more).hasSize(few.size() + 1);
        for (int i = 0; i < few.size(); i++) {
            assertThat(more.get(i).policy()).isEqualTo(few.get(i).policy());
            assertThat(more.get(i).economics()).isEqualTo(few.get(i).economics());
            assertThat(depths(more.get(i))).isEqualTo(depths(few.get(i)));
        }
    }

    private static Model model(int rivals) {
        ModelParameters parameters =
                Worlds.usual().with("background.rivals", rivals).build();
        return Futures.model(parameters, Streams.common(3, 0), FactListener.NONE, Probe.NONE);
    }

    private static List<Double> depths(Firm firm) {
        return firm.staff().stream()
                .map((Employee person) -> person.expertise(0))
                .toList();
    }

    @Test
    void firmsAreTheSameInWhateverOrderTheyAreFounded() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7));
        List<Founding> forwards = foundings(numbers);
        Collections.reverse(numbers);
        List<Founding> backwards = foundings(numbers);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards).doesNotHaveDuplicates();
    }

    private static List<Founding> foundings(List<Integer> numbers) {
        Opening opening = new Opening(USUAL, Streams.common(3, 0), SEGMENTS);
        List<Founding> foundings = new ArrayList<>();
        for (int number : numbers) {
            foundings.add(opening.rival(number));
        }
        return foundings;
    }
}
