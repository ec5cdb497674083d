package fr.dgfip.bareme.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.fixture.FixtureType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWelcomeTest {
    @TempDir
    private Path folder;

    @Test
    void givesACommandThatCanBePasted() {
        DemoWelcome welcome = new DemoWelcome(new DecisionTypes(List.of(new FixtureType())), 8088);

        Path request = folder.resolve("fixture-simple.json");
        assertThat(welcome.commands(folder))
                .containsExactly("curl -u caller:caller -H 'Content-Type: application/json' -d @" + request
                        + " http://localhost:8088/api/v1/decisions/fixture");
        assertThat(request).hasContent("{\"paid\":true}");
        assertThat(welcome.text(welcome.commands(folder)))
                .contains("Barème est prêt : http://localhost:8088")
                .contains("\n    curl -u caller")
                .contains("auditor");
    }

    @Test
    void saysTheRestWhenNothingCanBeAsked() {
        DemoWelcome welcome = new DemoWelcome(new DecisionTypes(List.of()), 8080);

        assertThat(welcome.text(welcome.commands(folder)))
                .doesNotContain("curl")
                .contains("/q/health/ready");
        assertThat(welcome.commands(folder)).isEmpty();
    }
}
