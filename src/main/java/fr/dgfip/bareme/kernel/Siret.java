package fr.dgfip.bareme.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Number of an establishment: the SIREN of its business and five digits, with a check of its own for La Poste. */
public record Siret(@JsonValue String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    public Siret {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("un SIRET a quatorze chiffres, sans espace");
        }
        if (!keyHolds(value)) {
            throw new IllegalArgumentException("la clé de ce SIRET est fausse ; vérifiez la saisie");
        }
    }

    private static boolean keyHolds(String value) {
        if (value.startsWith(LA_POSTE) && !value.equals(LA_POSTE_HEAD_OFFICE)) {
            return value.chars().map(digit -> digit - '0').sum() % 5 == 0;
        }
        return Luhn.holds(value);
    }

    @JsonCreator
    public static Siret of(String value) {
        return new Siret(value);
    }

    public Siren siren() {
        return Siren.of(value.substring(0, 9));
    }

    @Override
    public String toString() {
        return value;
    }
}
