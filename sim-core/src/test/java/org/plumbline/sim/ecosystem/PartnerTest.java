package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;

class PartnerTest {
    private final Partner partner =
            new Partner(0, PartnerKind.SUPPLIER, Point.ORIGIN, new double[8], 5, 1_000, 0.1, 10, 0);

    @Test
    void paysNoMoreThanItHas() {
        assertThat(partner.pay(700)).isEqualTo(700);
        assertThat(partner.pay(700)).isEqualTo(300);
        assertThat(partner.pay(700)).isZero();
        partner.receive(50);
        assertThat(partner.capital()).isEqualTo(50);
    }

    @Test
    void givesNoMoreHoursThanTheWeekHas() {
        partner.startWeek();
        assertThat(partner.takeHours(3)).isTrue();
        assertThat(partner.takeHours(3)).isFalse();
        assertThat(partner.takeHours(2)).isTrue();
        partner.startWeek();
        assertThat(partner.takeHours(5)).isTrue();
        assertThat(partner.hoursGiven()).isEqualTo(10);
    }

    @Test
    void itsProfileIsItsOwn() {
        double[] depth = new double[8];
        Partner copied = new Partner(1, PartnerKind.UNIVERSITY, Point.ORIGIN, depth, 5, 0, 0.1, 10, 0);
        depth[0] = 1;
        assertThat(copied.depth(0)).isZero();
    }
}
