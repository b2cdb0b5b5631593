package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;

class MemoryTest {
    private static final int CUSTOMERS = 5;
    private static final Neighbours NOBODY = Neighbours.of(new int[CUSTOMERS][0]);
    private static final double[] KEEPS = {1};

    private final Memory memory = new Memory(CUSTOMERS);

    private static Offering offering(long id) {
        return new Offering(id, Point.ORIGIN, 0, 1, 0);
    }

    @Test
    void nothingIsLostWhenThereAreMoreFirmsAndOfferings() {
        List<Brand> brands = new ArrayList<>();
        List<Offering> offerings = new ArrayList<>();
        for (int firm = 0; firm < 40; firm++) {
            Brand brand = new Brand(firm, memory);
            Offering offering = offering(firm);
            brand.add(offering);
            brand.meet(firm % CUSTOMERS, NOBODY);
            brand.observe(firm % CUSTOMERS, firm, -firm, 7, KEEPS);
            offering.see(firm % CUSTOMERS, firm, 0);
            brands.add(brand);
            offerings.add(offering);
        }
        for (int firm = 0; firm < 40; firm++) {
            for (int c = 0; c < CUSTOMERS; c++) {
                boolean hers = c == firm % CUSTOMERS;
                assertThat(brands.get(firm).knownTo(c)).isEqualTo(hers);
                assertThat(offerings.get(firm).views(c)).isEqualTo(hers ? 1 : 0);
                assertThat(memory.impressions()[
                                memory.impression(c, brands.get(firm).place()) + 1])
                        .isEqualTo(hers ? firm : 0);
            }
        }
    }

    @Test
    void whoTakesThePlaceOfAFirmThatHasGoneIsKnownToNobody() {
        Brand gone = new Brand(1, memory);
        Offering sold = offering(1);
        gone.add(sold);
        gone.meet(3, NOBODY);
        gone.observe(3, 1, 1, 2, KEEPS);
        sold.see(3, 1, 1);
        gone.leave();
        Brand next = new Brand(2, memory);
        Offering made = offering(2);
        next.add(made);
        assertThat(next.place()).isEqualTo(gone.place());
        assertThat(next.knownTo(3)).isFalse();
        assertThat(next.variance(3, 0.5, 4)).isEqualTo(0.5);
        assertThat(made.knownTo(3)).isFalse();
        assertThatThrownBy(() -> sold.knownTo(3)).hasMessageContaining("offering 1 is not on sale");
    }

    @Test
    void whatWasTakenOffIsRememberedUntilItsBuyersHaveChosenAnew() {
        Brand brand = new Brand(1, memory);
        Offering offering = offering(1);
        brand.add(offering);
        offering.see(0, 1, 1);
        offering.retire();
        brand.clearRetired();
        assertThat(brand.hasRetired()).isTrue();
        assertThat(offering.knownTo(0)).isTrue();
        brand.forgetRetired();
        assertThat(brand.hasRetired()).isFalse();
        assertThatThrownBy(() -> offering.knownTo(0)).isInstanceOf(IllegalStateException.class);
    }
}
