package org.plumbline.sim.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.innovation.ProductLine;
import org.plumbline.sim.innovation.Shelf;
import org.plumbline.sim.innovation.Workshop;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Weeks;

/** Behaviour under test: what stands in the order book is delivered, waits or is lost, and nothing of it vanishes. */
class OrderBookTest {
    /** A hundred units wait that take 50 hours; 20 hours deliver 40 of them, the other 30 hours fit into so many weeks. */
    @ParameterizedTest
    @CsvSource({"2, 60, 0", "1, 40, 20", "0, 0, 60"})
    void whatIsNotDeliveredWaitsOrIsLost(int weeks, double waits, double lost) {
        Workshop firm = new Workshop(Workshop.plain().with("market.waiting", Weeks.of(weeks)));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        shelf.stock(firm.place().brand().offerings().get(0));
        List<ProductLine> lines = shelf.lines();
        lines.get(0).keepWaiting(100);
        Hours hours = new Hours();
        hours.open(20);
        double[] delivered = new double[1];
        OrderBook book = new OrderBook(firm.world(), firm.place().operations());
        OrderBook.Week week = book.serve(lines, hours, (line, units) -> delivered[0] += units);
        assertThat(delivered[0]).isCloseTo(40, within(1e-9));
        assertThat(lines.get(0).waiting()).isCloseTo(waits, within(1e-9));
        assertThat(week.lost()).isCloseTo(lost, within(1e-9));
        assertThat(hours.total(Hours.Use.SELLING)).isEqualTo(20);
        assertThat(week.served())
                .as("nobody ordered, so nobody was turned away")
                .isEqualTo(1);
    }
}
