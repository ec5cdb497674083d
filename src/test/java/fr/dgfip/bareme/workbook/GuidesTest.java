package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.dgfip.bareme.api.ProblemKind;
import fr.dgfip.bareme.vocabulary.TermType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides say is so. */
class GuidesTest {
    private static final Path OFFICE = Path.of("docs/guide-bureau.md");
    private static final Path CALLER = Path.of("docs/guide-appelant.md");
    /** A term of each type the table of cells names. */
    private static final Map<String, TermType> TYPES = Map.of(
            "nombre", Fixture.type("Kilométrage"),
            "montant", Fixture.type("Prix payé"),
            "taux", Fixture.type("Part de marge"),
            "date", Fixture.type("Date de vente"),
            "oui ou non", Fixture.type("Véhicule neuf"),
            "code", Fixture.type("Pays de départ"),
            "texte", Fixture.type("Nom du vendeur"));

    private static final Pattern CELL =
            Pattern.compile("^\\| ([^|`]+) \\| `([^`]+)` \\| (accepté|refusé) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    /** Larger ones make a page slow to open. */
    private static final int LARGEST_IMAGE = 150_000;

    record CellExample(String type, String text, boolean accepted, String told) {}

    private static String text(Path guide) {
        try {
            return Files.readString(guide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<CellExample> examples() {
        return CELL.matcher(text(OFFICE))
                .results()
                .map(row ->
                        new CellExample(row.group(1), row.group(2), row.group(3).equals("accepté"), row.group(4)));
    }

    @Test
    void theTableOfCellsHasExamplesOfEachType() {
        assertThat(examples().map(CellExample::type)).containsAll(TYPES.keySet());
        assertThat(examples().map(CellExample::type)).allMatch(TYPES::containsKey);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCellOfTheTableIsReadAsItSays(CellExample example) {
        CellGrammar grammar = new CellGrammar(TYPES.get(example.type()));
        CellContent content = new CellContent.Text(example.text());
        if (example.accepted()) {
            assertThatCode(() -> grammar.condition(content)).doesNotThrowAnyException();
        } else {
            assertThatCode(() -> grammar.condition(content))
                    .isInstanceOfSatisfying(
                            UnreadableCell.class,
                            refusal -> assertThat(refusal.getMessage() + " ; "
                                            + refusal.fault().advice())
                                    .contains(example.told()));
        }
    }

    @Test
    void everyProblemIsInTheTableOfErrorsWithItsStatus() {
        List<String> rows = Arrays.stream(ProblemKind.values())
                .map(kind ->
                        "| " + (kind == ProblemKind.OTHER ? "autre" : kind.status()) + " | `" + kind.code() + "` |")
                .toList();

        assertThat(text(CALLER)).contains(rows);
        assertThat(Pattern.compile("^\\| (\\d{3}|autre) \\| `", Pattern.MULTILINE)
                        .matcher(text(CALLER))
                        .results())
                .hasSameSizeAs(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/guide-bureau.md", "docs/guide-appelant.md"})
    void linksAndImagesLeadSomewhere(String guide) {
        List<Path> linked = LINK.matcher(text(Path.of(guide)))
                .results()
                .map((MatchResult link) -> Path.of("docs").resolve(link.group(1)))
                .toList();

        assertThat(linked).isNotEmpty().allMatch(Files::exists);
        assertThat(linked).filteredOn(path -> path.toString().endsWith(".png")).allMatch(GuidesTest::isSmall);
    }

    private static boolean isSmall(Path image) {
        return image.toFile().length() < LARGEST_IMAGE;
    }
}
