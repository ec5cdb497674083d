package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The written workbook of {@link Fixture}, saved by LibreOffice 7.4: as .xlsx, and as .xlsx through .ods. */
class LibreOfficeTest {
    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice-via-ods.xlsx"})
    void readsWhatLibreOfficeSaved(String name) throws IOException {
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            WorkbookReading reading = WorkbookReader.read(in.readAllBytes(), Fixture.VOCABULARY);
            Fixture.assertSame(Fixture.readable(reading), Fixture.ruleSet());
        }
    }
}
