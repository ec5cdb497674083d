package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The shipped workbook on the population. Table and picture are written to {@code target/}; those in {@code docs/} are the
 * same, or are to be replaced by them.
 */
class PopulationFiguresTest {
    private static final int SIZE = 5_000;
    private static final PopulationFigures FIGURES = PopulationFigures.of(ShippedQuitus.RULES, 1, SIZE);

    /** About 70 % of all requests, the target of the service (working-group sheet of 20 November 2020). */
    @Test
    void aboutSevenRequestsInTenGoThroughTheAutomaticCircuit() {
        assertThat(FIGURES.overall().perMille(Circuit.AUTOMATIC)).isBetween(650, 750);
    }

    @Test
    void nineteenFraudsInTwentyReachAnAgent() {
        assertThat(FIGURES.frauds().perMille(Circuit.MANUAL)).isGreaterThanOrEqualTo(950);
    }

    @Test
    void seventeenCleanFilesInTwentyAreDecidedAtOnce() {
        assertThat(FIGURES.clean().perMille(Circuit.AUTOMATIC)).isGreaterThanOrEqualTo(850);
    }

    @Test
    void theDocumentShowsTheseFigures() throws IOException {
        String chart = PopulationChart.svg(FIGURES);
        Files.writeString(Path.of("target", "population-table.md"), FIGURES.table());
        Files.writeString(Path.of("target", "population.svg"), chart);

        assertThat(Files.readString(Path.of("docs", "population.md"))).contains(FIGURES.table());
        assertThat(Path.of("docs", "population.svg")).hasContent(chart);
    }
}
