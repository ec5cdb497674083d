package fr.dgfip.bareme.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and keys of identifiers, rounding of amounts. */
class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"443121975", "404833048", "732829320"})
    void acceptsASirenWhoseKeyHolds(String siren) {
        assertThat(Siren.of(siren)).hasToString(siren);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404833047", "40483304", "4048330480", "443 121 975", "44312197A"})
    void refusesAnySiren(String siren) {
        assertThatIllegalArgumentException().isThrownBy(() -> Siren.of(siren));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU57194903",
                "BE0697449992",
                "BG175074752",
                "CY10259033P",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ESB58378431",
                "FI20774740",
                "FR46443121975",
                "FR83404833048",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IT00743110157",
                "LT119511515",
                "LU15027442",
                "LV40003521600",
                "MT11679112",
                "NL004495445B01",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE556188840401",
                "SI50223054",
                "SK2022749619",
                "XI980780684"
            })
    void acceptsAVatNumberOfEachState(String number) {
        assertThat(VatNumber.of(number).state()).isEqualTo(number.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE136695975",
                "FR47443121975",
                "FR46443121976",
                "GR094259216",
                "GB980780684",
                "FR",
                "",
                "BE2697449992"
            })
    void refusesAVatNumber(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> VatNumber.of(number));
    }

    @Test
    void aVinIsStandardWithSeventeenCharactersAndNoLetterThatLooksLikeADigit() {
        assertThat(Vin.of("WVWZZZ1KZAW123456").isStandard()).isTrue();
        assertThat(Vin.of("WVWZZZ1KZAWI23456").isStandard()).isFalse();
        assertThat(Vin.of("VF1234567").isStandard()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Vin.of("wvwzzz1kzaw123456"));
    }

    @ParameterizedTest
    @CsvSource({"23456.78, 4691", "19990.50, 3998", "1002.50, 201", "1002.49, 200", "0.00, 0"})
    void aTaxIsRoundedOnceToTheEuroHalfCountingForOne(String base, String tax) {
        assertThat(Euros.of(base).taxAt(new BigDecimal("20.00"))).isEqualTo(Euros.of(tax));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "1e3", "1,00", "", "10000000000000", "NaN"})
    void refusesAnAmountThatIsNoneToTheCent(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Euros.of(amount));
    }
}
