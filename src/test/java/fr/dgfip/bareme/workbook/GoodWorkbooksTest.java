package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.quitus.QuitusDecision;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What officers do all day is read without a problem, and says what it said before. */
class GoodWorkbooksTest {
    private static final int FEWEST = 30;
    private static final DecisionVocabulary QUITUS_VOCABULARY = new QuitusDecision().vocabulary();
    private static final String ORIGINAL =
            ContentJson.write(OfficeWorkbook.ruleSet()).sha256();
    private static final String QUITUS = hash(Corpus.QUITUS, QuitusSaves.UNTOUCHED + Corpus.XLSX, QUITUS_VOCABULARY);

    static List<String> saves() {
        return Corpus.workbooks(Corpus.GOOD);
    }

    static List<String> edits() {
        return Corpus.workbooks(Corpus.EDITED);
    }

    static List<String> quitusSaves() {
        return Corpus.workbooks(Corpus.QUITUS);
    }

    private static String hash(Path folder, String name, DecisionVocabulary vocabulary) {
        RuleSet read = Fixture.readable(WorkbookReader.read(Corpus.workbook(folder, name), vocabulary));
        return ContentJson.write(read).sha256();
    }

    @ParameterizedTest
    @MethodSource("saves")
    void readsTheSameContent(String name) {
        assertThat(hash(Corpus.GOOD, name, OfficeWorkbook.VOCABULARY)).isEqualTo(ORIGINAL);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void readsWhatWasEdited(String name) {
        assertThat(hash(Corpus.EDITED, name, OfficeWorkbook.VOCABULARY)).isNotEqualTo(ORIGINAL);
    }

    @ParameterizedTest
    @MethodSource("quitusSaves")
    void readsTheShippedWorkbookHoweverItWasSaved(String name) {
        assertThat(hash(Corpus.QUITUS, name, QUITUS_VOCABULARY)).isEqualTo(QUITUS);
    }

    static List<String> edited() {
        return Corpus.names(Corpus.EDITED, Corpus.ODS);
    }

    @ParameterizedTest
    @MethodSource("edited")
    void readsTheSameEditsFromAnOds(String name) {
        assertThat(hash(Corpus.EDITED, name + Corpus.ODS, OfficeWorkbook.VOCABULARY))
                .isEqualTo(hash(Corpus.EDITED, name + Corpus.XLSX, OfficeWorkbook.VOCABULARY));
    }

    @Test
    void noneIsLost() {
        assertThat(saves().size() + edits().size() + quitusSaves().size()).isGreaterThanOrEqualTo(FEWEST);
    }
}
