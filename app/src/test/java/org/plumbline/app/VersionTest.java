package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theBuildLeavesVersionAndCommit() {
        Version version = Version.current();
        assertThat(version.number()).matches("\\d+\\.\\d+\\.\\d+(-.+)?");
        assertThat(version.commit()).matches("[0-9a-f]{40}(-dirty)?|unknown");
    }

    @Test
    void theLineShortensTheCommitAndSaysWhetherTheSourcesWereEdited() {
        assertThat(new Version("1.0.0", "0123456789abcdef0123").line())
                .isEqualTo("plumbline 1.0.0 (commit 0123456789ab)");
        assertThat(new Version("1.0.0", "0123456789abcdef0123-dirty").line())
                .isEqualTo("plumbline 1.0.0 (commit 0123456789ab, edited since)");
        assertThat(new Version("1.0.0", "unknown").line()).isEqualTo("plumbline 1.0.0 (commit unknown)");
    }
}
