package org.plumbline.app.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.failure.UsageException;
import picocli.CommandLine;

class OptionsTest {
    @Test
    void settingsKeepTheirOrderAndTheirText() {
        SetOption option = CommandLine.populateCommand(new SetOption(), "--set", "a.b=1", "--set=c= x=y ,z");
        assertThat(option.settings()).containsExactly("a.b=1", "c= x=y ,z");
    }

    @Test
    void nothingGivenIsNothing() {
        RunOptions options = CommandLine.populateCommand(new RunOptions());
        assertThat(options.seed()).isEmpty();
        assertThat(options.replications()).isEmpty();
        assertThat(options.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(options.dryRun()).isFalse();
        assertThat(CommandLine.populateCommand(new OutOption()).folder()).isEmpty();
        assertThat(CommandLine.populateCommand(new FormatOption()).format()).isEqualTo(OutputFormat.TABLE);
    }

    @Test
    void whatIsGivenIsRead() {
        RunOptions options = CommandLine.populateCommand(
                new RunOptions(), "--seed", "7", "--replications", "24", "--threads", "2", "--dry-run");
        assertThat(options.seed()).hasValue(7);
        assertThat(options.replications()).hasValue(24);
        assertThat(options.threads()).isEqualTo(2);
        assertThat(options.dryRun()).isTrue();
        assertThat(CommandLine.populateCommand(new OutOption(), "--out", "a b").folder())
                .contains(Path.of("a b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000001"})
    void replicationsOutsideTheirRangeAreRefused(String number) {
        RunOptions options = CommandLine.populateCommand(new RunOptions(), "--replications", number);
        assertThatThrownBy(options::replications)
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--replications is " + number + ", but must lie between 1 and 10000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9000000000000001"})
    void seedsThatNoScenarioFileTakesAreRefused(String number) {
        RunOptions options = CommandLine.populateCommand(new RunOptions(), "--seed", number);
        assertThatThrownBy(options::seed).isInstanceOf(UsageException.class).hasMessageContaining(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1025"})
    void threadsOutsideTheirRangeAreRefused(String number) {
        RunOptions options = CommandLine.populateCommand(new RunOptions(), "--threads", number);
        assertThatThrownBy(options::threads).isInstanceOf(UsageException.class).hasMessageContaining(number);
    }
}
