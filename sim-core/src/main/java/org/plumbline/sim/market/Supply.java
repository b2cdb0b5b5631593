package org.plumbline.sim.market;

import java.util.Arrays;
import java.util.List;

/**
 * What is on sale, firm by firm, laid out for a choice: each offering with the part of its utility that is the same for all
 * customers. A workspace that is filled anew whenever firms may have changed something; what it says holds until then.
 */
final class Supply {
    private final Perception perception;
    private Brand[] brands = new Brand[16];
    private int[] places = new int[16];
    private int[] ends = new int[16];
    private Offering[] offerings = new Offering[64];
    private int[] looks = new int[64];
    private double[] appeals = new double[64];
    private int brandCount;
    private int count;

    Supply(Perception perception) {
        this.perception = perception;
    }

    /** Takes up what the firms sell now. */
    void take(List<Brand> ofFirms) {
        brandCount = 0;
        count = 0;
        for (int b = 0; b < ofFirms.size(); b++) {
            take(ofFirms.get(b));
        }
    }

    private void take(Brand brand) {
        if (brandCount == brands.length) {
            brands = Arrays.copyOf(brands, 2 * brandCount);
            places = Arrays.copyOf(places, 2 * brandCount);
            ends = Arrays.copyOf(ends, 2 * brandCount);
        }
        List<Offering> ofFirm = brand.offerings();
        for (int i = 0; i < ofFirm.size(); i++) {
            if (count == offerings.length) {
                offerings = Arrays.copyOf(offerings, 2 * count);
                looks = Arrays.copyOf(looks, 2 * count);
                appeals = Arrays.copyOf(appeals, 2 * count);
            }
            offerings[count] = ofFirm.get(i);
            looks[count] = Memory.LOOK * ofFirm.get(i).place();
            appeals[count] = perception.appeal(brand, ofFirm.get(i));
            count++;
        }
        brands[brandCount] = brand;
        places[brandCount] = brand.place();
        ends[brandCount++] = count;
    }

    /** How many firms there are. */
    int brands() {
        return brandCount;
    }

    Brand brand(int b) {
        return brands[b];
    }

    /** A firm's place in what customers remember. */
    int place(int b) {
        return places[b];
    }

    /** The ordinal of a firm's first offering. */
    int start(int b) {
        return b == 0 ? 0 : ends[b - 1];
    }

    /** The ordinal behind a firm's last offering. */
    int end(int b) {
        return ends[b];
    }

    Offering offering(int ordinal) {
        return offerings[ordinal];
    }

    /** How far behind the start of a customer's row in {@link Memory#looks} what she saw of an offering begins. */
    int look(int ordinal) {
        return looks[ordinal];
    }

    /** Utility of an offering to everybody, before taste: quality, price and the firm's standing. */
    double appeal(int ordinal) {
        return appeals[ordinal];
    }
}
