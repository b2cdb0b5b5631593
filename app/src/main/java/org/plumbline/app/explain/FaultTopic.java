package org.plumbline.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.experiments.execution.FailureReason;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.scenarios.fault.FaultCodes;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.Severity;

/** The codes of faults. */
final class FaultTopic implements Topic {
    private final List<FaultKind> kinds = new ArrayList<>(FaultCodes.all());

    FaultTopic() {
        kinds.addAll(List.of(UsageFault.values()));
        kinds.addAll(List.of(ResultsException.Kind.values()));
        kinds.addAll(List.of(FailureReason.values()));
    }

    @Override
    public String plural() {
        return "codes of faults";
    }

    @Override
    public List<String> names() {
        return kinds.stream().map(FaultKind::code).toList();
    }

    @Override
    public Optional<Explanation> find(String name) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(name))
                .findFirst()
                .map(FaultTopic::explain);
    }

    private static Explanation explain(FaultKind kind) {
        String severity = kind.severity() == Severity.ERROR ? "a fault" : "a warning";
        return new Explanation(
                kind.code(),
                severity,
                List.of(Explanation.sentence(kind.title()), kind.explanation()),
                Map.of(),
                kind.example());
    }
}
