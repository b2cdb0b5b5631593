package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Behaviour under test: files extend cases and files of their own folder, and nothing else is read. */
class ExtendsTest {
    private final Path folder;

    ExtendsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileExtendsAFileThatExtendsACase() throws IOException {
        write("sub/base.yaml", "extends: bakery\nname: Base\nfirm: { cash: 30k }\nlevers: { clarity: 0.1 }\n");
        Path top = write("My Top.yaml", "extends: sub/base.yaml\nlevers: { clarity: 0.2 }\n");
        Scenario scenario = Scenarios.open(top.toString());
        assertThat(scenario.name()).isEqualTo("my-top");
        assertThat(scenario.title()).isEqualTo("Base");
        assertThat(scenario.parameters().firm().cash().units()).isEqualTo(30_000);
        assertThat(scenario.parameters().levers().clarity()).isEqualTo(0.2);
        assertThat(ResolvedView.rows(scenario))
                .filteredOn(row -> List.of("firm.cash", "firm.rent", "levers.clarity", "levers.measurement")
                        .contains(row.path()))
                .extracting(ResolvedRow::origin)
                .containsExactly("case bakery", "file sub/base.yaml", "file " + top, "default");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = write("outside.yaml", "extends: bakery\n");
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.yaml"), outside);
        Path top = write("inner/top.yaml", "name: x\nextends: link.yaml\n");
        assertThat(codes(top.toString())).containsExactly("S030 2:10");
    }

    @Test
    void aChainMayNotBeTooLong() throws IOException {
        for (int i = 1; i <= 9; i++) {
            write("f" + i + ".yaml", "extends: f" + (i + 1) + ".yaml\n");
        }
        assertThat(codes(folder.resolve("f1.yaml").toString())).containsExactly("S029 1:10");
    }

    @Test
    void onlyOrdinaryFilesAreRead() throws IOException {
        assertThat(codes(folder.toString())).containsExactly("S002 0:0");
        assertThat(codes(folder.resolve("nothing.yaml").toString())).containsExactly("S001 0:0");
        assertThat(codes("/dev/zero")).containsExactly("S002 0:0");
        assertThat(codes("bakry")).containsExactly("S049 0:0");
        assertThat(codes("a\0b")).containsExactly("S049 0:0");
    }

    @Test
    void byteOrderMarksAndOtherLineEndsAreAccepted() throws IOException {
        Path windows = write("windows.yaml", "\uFEFFextends: bakery\r\nname: W\r\nfirm: { cash: 30k }\r\n");
        assertThat(Scenarios.open(windows.toString()).title()).isEqualTo("W");
        Path json =
                write("j.json", "\uFEFF{\"extends\": \"bakery\",\r\n \"firm\": {\"cash\": \"30k\", \"employees\": 8}}");
        assertThat(Scenarios.open(json.toString()).parameters())
                .isEqualTo(Scenarios.open(windows.toString()).parameters());
    }

    @Test
    void theCatalogKnowsItsCases() {
        assertThatThrownBy(() -> Scenarios.bundled("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> codes(String file) {
        try {
            Scenarios.open(file);
            return List.of();
        } catch (ScenarioFaults e) {
            return e.faults().stream().map(Texts::shortly).toList();
        }
    }
}
