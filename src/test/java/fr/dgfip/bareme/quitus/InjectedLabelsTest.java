package fr.dgfip.bareme.quitus;

import static fr.dgfip.bareme.quitus.ShippedQuitus.RULES;
import static fr.dgfip.bareme.quitus.ShippedQuitus.TYPE;
import static fr.dgfip.bareme.quitus.ShippedQuitus.decide;
import static fr.dgfip.bareme.quitus.ShippedQuitus.request;
import static fr.dgfip.bareme.quitus.ShippedQuitus.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.workbook.Canaries;
import fr.dgfip.bareme.workbook.Injections;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import fr.dgfip.bareme.workbook.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the cell of a workbook to the bytes of a decision, a text stays that text. */
class InjectedLabelsTest {
    @Test
    @DisplayName("T1 cell breakout: through workbook, rule set and engine into the reasons of a decision")
    void theReasonsOfADecisionSayWhatTheCellsSayLetterByLetter(@TempDir Path folder) throws IOException {
        try (Canaries canaries = new Canaries(folder)) {
            List<String> payloads = Injections.kept(Injections.all(canaries.file(), canaries.port()));
            RuleSet injected = with(RULES, "Grille de risque", rows -> injected(rows.get(0), payloads));

            WorkbookReading reading =
                    WorkbookReader.read(WorkbookWriter.write(injected, TYPE.vocabulary()), TYPE.vocabulary());
            assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
            Decision.Decided decided = decide(((WorkbookReading.Readable) reading).ruleSet(), request("M01", Map.of()));

            List<Reason> reasons = decided.reasons().stream()
                    .filter(reason -> reason.source()
                            .filter(source -> source.table().equals("Grille de risque"))
                            .isPresent())
                    .toList();
            assertThat(reasons).extracting(Reason::label).containsExactlyElementsOf(payloads);
            assertThat(reasons)
                    .extracting(reason -> reason.legalBasis().orElse(""))
                    .containsExactlyElementsOf(payloads);
            assertThat(reasons)
                    .extracting(reason -> reason.source().orElseThrow().row())
                    .containsExactlyElementsOf(payloads);
            assertThat(labels(CanonicalJson.bytes(decided.reasons()))).containsAll(payloads);
            canaries.assertUnchanged();
        }
    }

    /** Rows that match everything and say a payload wherever a row says a text. */
    private static List<Row> injected(Row row, List<String> payloads) {
        List<Condition> any = row.conditions().stream()
                .map(condition -> (Condition) Condition.ANY)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i++) {
            String payload = payloads.get(i);
            List<Optional<Object>> outcomes = row.outcomes().stream()
                    .map(value -> value.map(found -> found instanceof String ? payload : found))
                    .toList();
            rows.add(new Row(payload, any, outcomes, payload, payload, row.validity(), i + 5));
        }
        return rows;
    }

    private static List<String> labels(byte[] reasons) throws IOException {
        List<String> labels = new ArrayList<>();
        for (JsonNode reason : new ObjectMapper().readTree(reasons)) {
            labels.add(reason.get("label").asText());
        }
        return labels;
    }
}
