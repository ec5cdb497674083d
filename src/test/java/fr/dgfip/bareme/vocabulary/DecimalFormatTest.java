package fr.dgfip.bareme.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DecimalFormatTest {
    @Test
    void writesNumbersAsFrenchPeopleDo() {
        TermType amount = new TermType.Decimal(Euros.class, 2, "€");

        assertThat(amount.format(123_450L)).isEqualTo("1\u00A0234,50");
        assertThat(amount.format(600_000L)).isEqualTo("6\u00A0000");
        assertThat(amount.format(-12_345_678_901L)).isEqualTo("-123\u00A0456\u00A0789,01");
        assertThat(new TermType.Decimal(BigDecimal.class, 2, "%").format(550L)).isEqualTo("5,5\u00A0%");
    }

    @Property
    void groupsAsTheFormatOfThePlatform(
            @ForAll @LongRange(min = Long.MIN_VALUE, max = Long.MAX_VALUE) long key,
            @ForAll @IntRange(max = 6) int scale) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('\u00A0');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(scale);

        assertThat(new TermType.Decimal(BigDecimal.class, scale, "").format(key))
                .isEqualTo(format.format(BigDecimal.valueOf(key, scale)));
    }
}
