package fr.dgfip.bareme.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Number of a French business: nine digits, the last a Luhn check digit. */
public record Siren(@JsonValue String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("\\d{9}");

    public Siren {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("un SIREN a neuf chiffres, sans espace");
        }
        if (!Luhn.holds(value)) {
            throw new IllegalArgumentException("la clé de ce SIREN est fausse ; vérifiez la saisie");
        }
    }

    @JsonCreator
    public static Siren of(String value) {
        return new Siren(value);
    }

    /** The number that starts with these eight digits. */
    public static Siren startingWith(String eightDigits) {
        return IntStream.range(0, 10)
                .mapToObj(key -> eightDigits + key)
                .filter(Luhn::holds)
                .map(Siren::new)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
