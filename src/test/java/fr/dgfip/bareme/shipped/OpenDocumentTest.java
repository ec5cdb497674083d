package fr.dgfip.bareme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.oss.exclusion.ExclusionDecision;
import fr.dgfip.bareme.oss.penalties.OssPenaltiesDecision;
import fr.dgfip.bareme.oss.recovery.OssRecoveryDecision;
import fr.dgfip.bareme.oss.refund.OssRefundDecision;
import fr.dgfip.bareme.oss.registration.OssRegistrationDecision;
import fr.dgfip.bareme.quitus.QuitusDecision;
import fr.dgfip.bareme.quitus.guarantee.QuitusGuaranteeDecision;
import fr.dgfip.bareme.quitus.refund.RefundDecision;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.workbook.WorkbookFormat;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import fr.dgfip.bareme.workbook.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped workbook says the same as an .ods, whether LibreOffice saved it so or the service wrote it. */
class OpenDocumentTest {
    private static final Path SAVED = Path.of("src", "test", "resources", "workbooks", "good", "shipped");

    static List<DecisionType<?, ?>> types() {
        return List.of(
                new QuitusDecision(),
                new QuitusGuaranteeDecision(),
                new RefundDecision(),
                new ExclusionDecision(),
                new OssPenaltiesDecision(),
                new OssRecoveryDecision(),
                new OssRefundDecision(),
                new OssRegistrationDecision());
    }

    private static String hash(byte[] file, DecisionVocabulary vocabulary) {
        WorkbookReading reading = WorkbookReader.read(file, vocabulary);
        assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
        return ContentJson.write(((WorkbookReading.Readable) reading).ruleSet()).sha256();
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysTheSameOnceLibreOfficeSavedIt(DecisionType<?, ?> type) throws IOException {
        byte[] copy = Files.readAllBytes(SAVED.resolve(type.name() + ".xlsx"));
        byte[] saved = Files.readAllBytes(SAVED.resolve(type.name() + ".ods"));

        assertThat(hash(saved, type.vocabulary())).isEqualTo(hash(copy, type.vocabulary()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysTheSameWrittenAsOds(DecisionType<?, ?> type) {
        for (ShippedRules<?, ?> shipped : ShippedRules.all(type)) {
            byte[] written = WorkbookWriter.write(shipped.rules(), type.vocabulary(), WorkbookFormat.ODS);

            assertThat(hash(written, type.vocabulary()))
                    .isEqualTo(ContentJson.write(shipped.rules()).sha256());
        }
    }
}
