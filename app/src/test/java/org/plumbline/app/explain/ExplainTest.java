package org.plumbline.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.app.ExitCode;
import org.plumbline.app.RecordedProgram;
import org.plumbline.app.command.Commands;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.screen.ExplanationScreen;
import org.plumbline.experiments.execution.FailureReason;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.fault.FaultCodes;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.validation.Paths;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.policy.Mechanism;

/** Behaviour under test: nothing that has a name goes unexplained. */
class ExplainTest {
    private final RecordedProgram program = new RecordedProgram();

    @Test
    void nothingDeclaredIsMissing() {
        assertThat(Topics.names())
                .containsAll(Paths.all())
                .containsAll(Outcome.keys())
                .containsAll(Commands.names())
                .containsAll(Catalog.names())
                .containsAll(
                        Arrays.stream(Mechanism.values()).map(Mechanism::label).toList())
                .containsAll(codes(FaultCodes.all()))
                .containsAll(codes(List.of(UsageFault.values())))
                .containsAll(codes(List.of(ResultsException.Kind.values())))
                .containsAll(codes(List.of(FailureReason.values())));
    }

    @Test
    void aClaimSaysThatItIsSaidAndHowItWouldBeTested() {
        program.run("explain", "c08");
        assertThat(program.out())
                .startsWith("C08, a claim\n")
                .contains("A vision kept secret is wasted.", "has not been tested", "communication 0 or .6");
    }

    private static List<String> codes(List<? extends FaultKind> kinds) {
        return kinds.stream().map(FaultKind::code).toList();
    }

    @Test
    void everythingIsExplainedInSentencesWithinEightyColumns() {
        for (String name : Topics.names()) {
            assertThat(Topics.find(name)).as(name).isNotEmpty();
            for (Explanation explanation : Topics.find(name)) {
                assertThat(explanation.meaning()).as(name).isNotEmpty().allMatch(text -> text.matches("(?s).*[.?!]"));
                assertThat(ExplanationScreen.text(explanation).lines()).as(name).allMatch(line -> line.length() <= 80);
            }
        }
    }

    @Test
    void nothingPointsToItself() {
        List<String> names = Topics.names().stream()
                .filter(name -> !Paths.all().contains(name))
                .toList();
        for (String name : names) {
            RecordedProgram one = new RecordedProgram();
            one.run("explain", name);
            assertThat(one.out())
                    .as(name)
                    .containsPattern("\nNext: plumbline \\S+")
                    .doesNotEndWith("Next: plumbline explain " + name + "\n");
        }
    }

    @Test
    void aParameterHasItsUnitRangeDefaultAndExample() {
        assertThat(program.run("explain", "levers.clarity")).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .startsWith("levers.clarity, a parameter\n")
                .contains("Unit      share", "Range     0 to 1", "Default   0.4", "Example   levers: { clarity: 0.8 }");
    }

    @Test
    void theLastPartOfANameIsEnough() {
        program.run("explain", "turbulence");
        assertThat(program.out()).startsWith("market.turbulence, a parameter");
    }

    @Test
    void chartsAndSubmodelsHaveTheNamesOfTheirCommands() {
        program.run("explain", "paired");
        program.run("explain", "nk");
        assertThat(program.out()).startsWith("chart-paired, a chart").contains("dock nk, a submodel");
    }

    @Test
    void anOutcomeNamesTheParameterOfTheSameName() {
        program.run("explain", "cash");
        assertThat(program.out()).startsWith("cash, an outcome").endsWith("Next: plumbline explain firm.cash\n");
    }

    @Test
    void whatDoesNotExistIsAFaultWithASuggestion() {
        assertThat(program.run("explain", "levers.claritty")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).contains("did you mean levers.clarity?");
        assertThat(program.out()).isEmpty();
    }

    @Test
    void programsGetJson() {
        program.run("explain", "s012", "--format", "json");
        assertThat(program.out()).contains("\"schemaVersion\" : 1", "\"name\" : \"S012\"", "\"kind\" : \"a fault\"");
    }
}
