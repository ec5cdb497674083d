package fr.dgfip.bareme.oss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.dgfip.bareme.kernel.Identifier;
import fr.dgfip.bareme.kernel.VatNumber;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which a person uses a scheme: {@code EU} and nine digits (non-Union scheme), {@code IM} and ten
 * (import scheme), {@code IN} and ten (intermediary of the import scheme), or an ordinary VAT number (Union scheme). The
 * three digits after the letters name the State by its ISO 3166-1 number, 900 for Northern Ireland; the last digit is a
 * check whose rule is not public, so the form alone is checked.
 */
public record OssNumber(@JsonValue String value) implements Identifier {
    private static final Map<String, Pattern> SPECIAL = Map.of(
            "EU", Pattern.compile("EU\\d{9}"),
            "IM", Pattern.compile("IM\\d{10}"),
            "IN", Pattern.compile("IN\\d{10}"));
    private static final int LETTERS = 2;
    private static final int STATE_END = 5;

    public OssNumber {
        Optional<Pattern> form = form(value);
        if (form.isEmpty()) {
            new VatNumber(value);
        } else if (!form.get().matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "un numéro de guichet est EU et neuf chiffres, IM ou IN et dix chiffres, ou un numéro de TVA");
        }
    }

    private static Optional<Pattern> form(String value) {
        return Optional.ofNullable(SPECIAL.get(value.substring(0, Math.min(LETTERS, value.length()))));
    }

    @JsonCreator
    public static OssNumber of(String value) {
        return new OssNumber(value);
    }

    /** Whether the number has the form of those of a scheme. */
    public boolean fits(Scheme scheme) {
        return switch (scheme) {
            case NON_UNION -> value.startsWith("EU");
            case IMPORT -> value.startsWith("IM");
            case UNION -> form(value).isEmpty();
        };
    }

    /** Whether it names an intermediary of the import scheme and not a person liable for VAT. */
    public boolean isIntermediary() {
        return value.startsWith("IN");
    }

    /** Whether this State gave the number: its digits after the letters, or its letters before a VAT number. */
    public boolean isOf(MemberState state) {
        return form(value)
                .map(special -> value.substring(LETTERS, STATE_END).equals(state.digits()))
                .orElseGet(() -> value.startsWith(state.vatPrefix()));
    }

    @Override
    public String toString() {
        return value;
    }
}
