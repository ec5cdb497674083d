package fr.dgfip.bareme.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.build.RuleCompiler;
import fr.dgfip.bareme.build.RuleCompiler.Compiled;
import org.junit.jupiter.api.Test;

class RuleBaseTest {
    private static final Compiled COMPILED = RuleCompiler.compile("parcel", TestRules.PARCEL);

    @Test
    void refusesToStartWithoutAllItsRules() {
        assertThatThrownBy(() -> new RuleBase("parcel", TestRules.models(COMPILED), RuleBase.BY_NAME, 99, ""))
                .hasMessage("parcel has " + (COMPILED.rules() + 1) + " rules instead of 100");
    }

    @Test
    void refusesAGlobalItCannotGive() {
        Compiled compiled = RuleCompiler.compile(
                "parcel", TestRules.drl("when Request() then").replace("java.time.LocalDate asOf", "String asOf"));

        assertThatThrownBy(() -> TestRules.base(compiled, RuleBase.BY_NAME))
                .hasMessageContaining("java.lang.String asOf");
    }

    @Test
    void tellsTheHashOfItsSource() {
        assertThat(TestRules.base(COMPILED, RuleBase.BY_NAME).sha256()).isEqualTo(COMPILED.sha256());
    }

    @Test
    void theBuildLeftAnIndexOfAllRules() {
        RuleBases bases = RuleBases.load();

        assertThat(bases.types())
                .allSatisfy(type -> assertThat(bases.sha256(type)).hasSize(64));
        assertThatThrownBy(() -> bases.sha256("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
