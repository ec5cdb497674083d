package fr.dgfip.bareme.ruleset.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.dgfip.bareme.app.EmptiedTables;
import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.ruleset.fixture.FixtureRuleSets;
import fr.dgfip.bareme.ruleset.fixture.FixtureType;
import fr.dgfip.bareme.ruleset.shipped.ShippedWorkbookReader.Reading;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbooks are texts here: the date of the notice, a threshold, then whatever an office may have formatted. */
@QuarkusTest
@TestProfile(EmptiedTables.class)
@QuarkusTestResource(TestDatabase.class)
class ShippedImportTest {
    private static final DecisionTypes TYPES = new DecisionTypes(List.of(new FixtureType()));

    @Inject
    VersionRepository repository;

    private final List<String> journal = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private Path folder;
    private RuleSetVersions versions;
    private ShippedImport shipped;

    @BeforeEach
    void prepare() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "shipped");
        versions = new RuleSetVersions(repository, new VersionContents(repository, TYPES, 1 << 20));
        shipped = shippedImport(ShippedSettings.FailingCases.REFUSE);
    }

    private ShippedImport shippedImport(ShippedSettings.FailingCases failingCases) {
        return new ShippedImport(
                TYPES,
                repository,
                versions,
                () -> this::read,
                () -> ShippedImportTest::differences,
                () -> version -> journal.add(version.fileName() + " n° " + version.number()),
                failingCases);
    }

    private Reading read(byte[] workbook, DecisionVocabulary vocabulary) {
        String text = new String(workbook, StandardCharsets.UTF_8);
        read.add(text);
        String[] words = text.split(" ");
        if (words[0].equals("faux")) {
            return new Reading.Faulty(List.of("Grille!C7 : « Allemagn » n'est pas un pays connu", "Grille!C9 : vide"));
        }
        return new Reading.Readable(FixtureRuleSets.of(LocalDate.parse(words[0]), Integer.parseInt(words[1])));
    }

    private static List<String> differences(RuleSet ruleSet, TestCase testCase) {
        return testCase.request().get("odometerKm").equals(13)
                ? List.of("/circuit : attendu « MANUAL », obtenu « AUTOMATIC »")
                : List.of();
    }

    @Test
    void importsOnceAndSupersedesWhenTheContentOfADateChanges() throws IOException {
        ship("fixture/2031-01-01.xlsx", "2031-01-01 6000");
        ship("fixture/2031-06-01.xlsx", "2031-06-01 7000");
        ship("fixture/.hidden", "");
        ship("fixture/~$2031-06-01.xlsx", "");

        List<VersionHistory> first = shipped.run(folder);
        assertThat(first)
                .extracting(version -> version.last().effectiveFrom().orElseThrow())
                .containsExactly(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 6, 1));
        int number = first.get(0).number();
        assertThat(journal)
                .containsExactly("fixture/2031-01-01.xlsx n° " + number, "fixture/2031-06-01.xlsx n° " + (number + 1));
        assertThat(inForce("2031-05-31")).isEqualTo(number);
        assertThat(inForce("2031-06-01")).isEqualTo(number + 1);

        read.clear();
        assertThat(shipped.run(folder)).isEmpty();
        assertThat(read).as("a file imported before is not read again").isEmpty();

        ship("fixture/2031-01-01.xlsx", "2031-01-01 6000 mis en forme autrement");
        assertThat(shipped.run(folder)).as("the same content in another form").isEmpty();

        ship("fixture/2031-01-01.xlsx", "2031-01-01 6001");
        assertThat(shipped.run(folder)).extracting(VersionHistory::number).containsExactly(number + 2);
        assertThat(inForce("2031-05-31")).isEqualTo(number + 2);
        assertThat(inForce("2031-06-01")).isEqualTo(number + 1);
    }

    @Test
    void tellsEveryProblemOfEveryFileAndStoresNothing() throws IOException {
        ship("fixture/2032-01-01.xlsx", "2032-01-01 6000");
        ship("fixture/2032-02-01.xlsx", "faux");
        ship("fixture/2032-03-01.xlsx", "2032-03-02 13");
        ship("fixture/mars.xlsx", "");
        ship("fixture/2032-04-01.ods", "");
        ship("unknown/2032-01-01.xlsx", "");
        int before = repository.approvals().size();

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> shipped.run(folder))
                .withMessage(String.join(
                        "\n  - ",
                        "Démarrage refusé, 7 problème(s) dans les classeurs livrés :",
                        "fixture/2032-04-01.ods : le nom attendu est la date d'application, comme 2022-08-01.xlsx",
                        "fixture/mars.xlsx : le nom attendu est la date d'application, comme 2022-08-01.xlsx",
                        "unknown : aucun type de décision installé ne porte ce nom",
                        "fixture/2032-02-01.xlsx : Grille!C7 : « Allemagn » n'est pas un pays connu",
                        "fixture/2032-02-01.xlsx : Grille!C9 : vide",
                        "fixture/2032-03-01.xlsx : la notice dit « applicable à partir du 2032-03-02 », le nom du fichier"
                                + " dit 2032-03-01",
                        "fixture/2032-03-01.xlsx : Cas de test A2, cas 1 « cas » : /circuit : attendu « MANUAL », obtenu"
                                + " « AUTOMATIC »"));
        assertThat(repository.approvals()).hasSize(before);
        assertThat(journal).isEmpty();
    }

    @Test
    void whereRulesAreTriedOutAFailingCaseWarnsAndAMistakeStillStops() throws IOException {
        ShippedImport trial = shippedImport(ShippedSettings.FailingCases.WARN);
        ship("fixture/2033-03-01.xlsx", "2033-03-01 13");
        assertThat(trial.run(folder)).hasSize(1);

        ship("fixture/2033-04-01.xlsx", "faux");
        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> trial.run(folder));
    }

    @Test
    void aMissingFolderShipsNothing() {
        assertThat(shipped.run(folder.resolve("none"))).isEmpty();
    }

    private int inForce(String asOf) {
        return versions.inForce("fixture", LocalDate.parse(asOf))
                .map(RuleSetVersion::number)
                .orElseThrow();
    }

    private void ship(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
