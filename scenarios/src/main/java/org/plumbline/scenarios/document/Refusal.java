package org.plumbline.scenarios.document;

import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.Place;

/** Reading cannot go on; the fault says why. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Refusal(FaultKind kind, Place place, String message, String help) {
        super(message);
        this.fault = new Fault(kind, place, "", "", message, help);
    }

    Fault fault() {
        return fault;
    }
}
