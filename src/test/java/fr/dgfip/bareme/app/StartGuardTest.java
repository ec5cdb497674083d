package fr.dgfip.bareme.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
    void letsTheDemoListenToThisMachine(String host) {
        assertThat(StartGuard.refusal(List.of("demo"), host, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.1", "192.168.1.2"})
    void refusesADemoThatOthersCanReach(String host) {
        assertThat(StartGuard.refusal(List.of("demo"), host, true))
                .hasValueSatisfying(reason -> assertThat(reason).contains("profil demo"));
        assertThat(StartGuard.refusal(List.of("prod", "demo"), host, false)).isPresent();
    }

    @Test
    void refusesEmbeddedAccountsOutsideDemoAndTest() {
        assertThat(StartGuard.refusal(List.of("prod"), "0.0.0.0", true)).isPresent();
        assertThat(StartGuard.refusal(List.of("test"), "localhost", true)).isEmpty();
        assertThat(StartGuard.refusal(List.of("prod"), "0.0.0.0", false)).isEmpty();
    }
}
