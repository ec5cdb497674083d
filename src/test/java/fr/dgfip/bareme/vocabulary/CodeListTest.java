package fr.dgfip.bareme.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.oss.Scheme;
import org.junit.jupiter.api.Test;

/** A parameter may be one of a closed list, such as the reading an office makes of a text. */
class CodeListTest {
    @Test
    void showsTheLabelAndGivesTheValueBack() {
        TermType type = TermType.codes(Scheme.class);
        assertThat(type.format(type.key(Scheme.UNION))).isEqualTo("Régime UE");
        assertThat(type.value(type.key(Scheme.IMPORT))).isEqualTo(Scheme.IMPORT);
        assertThat(type.javaType()).isEqualTo(Scheme.class);
    }

    @Test
    void saysYesAndNo() {
        TermType type = TermType.yesNo();
        assertThat(type.format(type.key(true))).isEqualTo("oui");
        assertThat(type.value(type.key(false))).isEqualTo(false);
    }
}
