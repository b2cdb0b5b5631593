package org.plumbline.app.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.sim.policy.Mechanism;

/** Mechanisms of the model that can be switched off. */
final class MechanismTopic implements Topic {
    @Override
    public String plural() {
        return "mechanisms that --without switches off";
    }

    @Override
    public List<String> names() {
        return Arrays.stream(Mechanism.values()).map(Mechanism::label).toList();
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> mechanism.label().equals(name))
                .findFirst()
                .map(MechanismTopic::explain);
    }

    private static Explanation explain(Mechanism mechanism) {
        return new Explanation(
                mechanism.label(),
                "a mechanism of the model",
                List.of(
                        Explanation.sentence(mechanism.meaning()),
                        "Switched off, it does nothing in any firm; what then remains of a difference between two"
                                + " strategies is not its doing."),
                Map.of(),
                "plumbline compare bakery --without " + mechanism.label());
    }
}
