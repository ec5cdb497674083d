package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.oss.penalties.OssPenaltiesDecision;
import fr.dgfip.bareme.quitus.refund.RefundDecision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences of cases in the words of their sheets. */
class OfficeWordsTest {
    private static final OfficeWords REFUND = new OfficeWords(new RefundDecision().vocabulary());
    private static final OfficeWords PENALTIES = new OfficeWords(new OssPenaltiesDecision().vocabulary());

    @Test
    void aPlaceIsCalledByItsHeaderAndItsValueIsWrittenAsInACell() {
        assertThat(REFUND.place("/account/difference")).isEqualTo("→ Écart");
        assertThat(REFUND.value("/account/difference", "8.00")).isEqualTo("« 8 »");
        assertThat(REFUND.place("/unknown")).isEqualTo("/unknown");
        assertThat(REFUND.value("/unknown", List.of("a"))).isEqualTo("« [a] »");
    }

    @Test
    void aLineOfAListIsCalledByItsSheet() {
        assertThat(PENALTIES.place("/lines")).startsWith("Attendu – ");
        assertThat(PENALTIES.place("/lines/1/article")).startsWith("Attendu – ").contains(", ligne 2, → ");
    }
}
