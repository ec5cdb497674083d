package fr.dgfip.bareme.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OssNumberTest {
    @ParameterizedTest
    @CsvSource({
        "EU372000015, NON_UNION",
        "IM2500000017, IMPORT",
        "DE136695976, UNION",
        "EL094259216, UNION",
        "XI980780684, UNION"
    })
    void fitsOneScheme(String text, Scheme scheme) {
        OssNumber number = OssNumber.of(text);
        for (Scheme each : Scheme.values()) {
            assertThat(number.fits(each)).as("%s", each).isEqualTo(each == scheme);
        }
        assertThat(number.isIntermediary()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EU372000015, IE",
        "IM2500000017, FR",
        "IN3800000017, IT",
        "IM9000000017, XI",
        "DE136695976, DE",
        "EL094259216, GR",
        "XI980780684, XI"
    })
    void belongsToTheStateThatGaveIt(String text, MemberState state) {
        OssNumber number = OssNumber.of(text);
        for (MemberState each : MemberState.values()) {
            assertThat(number.isOf(each)).as("%s", each).isEqualTo(each == state);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EU37200001",
                "EU3720000151",
                "IM250000001",
                "IM25000000171",
                "IN1",
                "DE136695975",
                "ZZ1",
                "E",
                ""
            })
    void refusesWhatHasNotTheForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> OssNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN2500000017"})
    void knowsAnIntermediary(String text) {
        OssNumber number = OssNumber.of(text);
        assertThat(number.isIntermediary()).isTrue();
        for (Scheme each : Scheme.values()) {
            assertThat(number.fits(each)).isFalse();
        }
    }
}
