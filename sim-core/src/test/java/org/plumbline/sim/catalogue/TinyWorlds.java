package org.plumbline.sim.catalogue;

import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Worlds;

/** Worlds in which little happens, so that one thing can be seen. */
final class TinyWorlds {
    private TinyWorlds() {}

    /** Two firms; nobody comes or goes, no shocks, no drift, no ideas. */
    static Worlds quiet(double years, Mechanism... off) {
        Mechanism[] without = new Mechanism[off.length + 3];
        without[0] = Mechanism.SHOCKS;
        without[1] = Mechanism.DRIFT;
        without[2] = Mechanism.ENTRY;
        System.arraycopy(off, 0, without, 3, off.length);
        return Worlds.usual()
                .years(years)
                .without(without)
                .with("background.rivals", 1)
                .with("background.closing", 0.0)
                .with("background.lossClosing", 0.0)
                .with("people.leavers", 0.0)
                .with("innovation.sparks", 0.0);
    }

    /** A quiet world in which the firm has many ideas and never lacks hours or money. */
    static Worlds inventive(double years) {
        return quiet(years)
                .with("innovation.sparks", 60.0)
                .with("innovation.gateThreshold", -2.0)
                .with("firm.capacityReserve", 3.0)
                .with("firm.cash", Money.of(1e8));
    }
}
