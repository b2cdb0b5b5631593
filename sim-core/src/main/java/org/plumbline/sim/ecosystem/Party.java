package org.plumbline.sim.ecosystem;

import java.util.List;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.Direction;

/**
 * The parts of a firm that work with partners.
 *
 * @param firm the firm's number
 * @param newcomer whether it needs the licence that firms of the trade have
 * @param brand the firm as customers see it
 * @param ledger its books
 * @param hours its working hours
 * @param staff its people, the owner first; a live list
 * @param believing how its people come to believe
 * @param direction what it says it is after, as it stands now
 * @param capacity its capacity: what it understands, holds in esteem and spends on partners
 * @param wageOfHour cost of an hour, currency units
 */
public record Party(
        int firm,
        boolean newcomer,
        Brand brand,
        Ledger ledger,
        Hours hours,
        List<Employee> staff,
        Believing believing,
        Direction direction,
        CapacityParameters capacity,
        double wageOfHour) {

    /** Mean depth of the people in each domain. */
    double[] profile(int domains) {
        double[] mean = new double[domains];
        for (Employee person : staff) {
            for (int domain = 0; domain < domains; domain++) {
                mean[domain] += person.expertise(domain) / staff.size();
            }
        }
        return mean;
    }
}
