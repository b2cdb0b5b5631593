package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.OfferingRedesigned;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.market.Remarks;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Redesign after launch: once a quarter somebody reads, for hours, what buyers of each launched offering remark. Where
 * they would rather have it clearly elsewhere, the offering moves half the way, for hours and outlay. Without spare
 * hours or money nothing is read or changed.
 */
final class Redesign {
    private static final int QUARTER = Weeks.PER_YEAR / 4;
    private static final double STEP = 0.5;
    /** Distance below which remarks change nothing, map units; assumed. */
    private static final double CLEARLY = 0.15;

    private final World world;
    private final Workplace place;
    private final Shelf shelf;

    Redesign(World world, Workplace place, Shelf shelf) {
        this.world = world;
        this.place = place;
        this.shelf = shelf;
    }

    /** Reads remarks on everything that is due this week. Draws eight uniforms for each offering read about. */
    void week(int week) {
        for (ProductLine line : shelf.lines()) {
            int age = (int) (week - line.offering().launched());
            boolean due = line.isNew() && age > 0 && age % QUARTER == 0;
            if (due && line.redesigns() < world.innovation().listening().redesigns()) {
                read(line, week);
            }
        }
    }

    private void read(ProductLine line, int week) {
        if (!place.hours()
                .take(Hours.Use.LISTENING, world.innovation().listening().remarkHours())) {
            return;
        }
        Offering offering = line.offering();
        Draws draws = world.streams().open(Purpose.BUYER_REMARKS, EntityType.OFFERING, offering.id(), week);
        Point wanted = Remarks.of(world.market(), place.brand(), offering, draws);
        if (wanted != null && wanted.squaredDistance(offering.position()) > CLEARLY * CLEARLY) {
            change(line, offering.position().towards(wanted, STEP));
        }
    }

    private void change(ProductLine line, Point target) {
        InnovationParameters p = world.innovation();
        double share = p.listening().redesignCost();
        double hours = share * p.developmentHours();
        long cents = StrictMath.round(share * p.developmentCost().cents());
        if (place.ledger().cash() < cents || !place.hours().take(Hours.Use.PROJECTS, hours)) {
            return;
        }
        place.ledger().book(Account.DEVELOPMENT, -cents);
        line.redesign(cents + StrictMath.round(hours * place.wageOfHour() * 100));
        line.offering().moveTo(target);
        world.facts()
                .on(new OfferingRedesigned(
                        world.calendar().now(),
                        place.firm(),
                        line.idea(),
                        line.offering().id(),
                        target,
                        Money.ofCents(cents),
                        hours));
    }
}
