package org.plumbline.sim.innovation;

import java.util.List;
import org.plumbline.sim.ecosystem.Alliances;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Direction;
import org.plumbline.sim.policy.Policy;

/**
 * The parts of a firm that innovation works with.
 *
 * @param firm the firm's number
 * @param brand the firm as customers see it
 * @param ledger its books
 * @param operations how it makes what it sells
 * @param hours its working hours
 * @param staff its people, the owner first; a live list
 * @param believing how its people come to believe
 * @param policy what it has decided
 * @param direction what it says it is after, as it stands now
 * @param alliances its partners
 * @param ability its ability, log quality added to all its offerings
 * @param wageOfHour cost of an hour, currency units
 */
public record Workplace(
        int firm,
        Brand brand,
        Ledger ledger,
        Operations operations,
        Hours hours,
        List<Employee> staff,
        Believing believing,
        Policy policy,
        Direction direction,
        Alliances alliances,
        double ability,
        double wageOfHour) {}
