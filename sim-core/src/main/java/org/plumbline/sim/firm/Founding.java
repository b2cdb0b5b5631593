package org.plumbline.sim.firm;

import org.plumbline.sim.policy.Policy;
import org.plumbline.sim.quantity.Point;

/**
 * What a firm starts with.
 *
 * @param number its number: 0 for the focal firm
 * @param economics its daily business
 * @param cash money in the bank, currency units
 * @param ability log quality it adds to all its offerings
 * @param assets complementary assets, in [0, 1]
 * @param activity factor on the usual flow of sparks
 * @param policy what it decides
 * @param formerPolicy what it had decided before the start: its first offerings and beliefs come from it
 * @param foundedAt when, weeks since the start; zero for those there at the start
 */
public record Founding(
        int number,
        Economics economics,
        double cash,
        double ability,
        double assets,
        double activity,
        Policy policy,
        Policy formerPolicy,
        double foundedAt) {

    Point formerVision() {
        return formerPolicy.vision();
    }
}
