package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.Limits;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code int} and {@code long}: JSON integers without fraction or exponent. */
final class WholeNumberReader implements ValueReader {
    private final boolean isInt;
    private final Limits limits;

    WholeNumberReader(TermType.Decimal type, Limits limits) {
        this.isInt = type.javaType() == Integer.class;
        this.limits = limits;
    }

    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (json instanceof Long || json instanceof Integer) {
            return inRange(((Number) json).longValue(), at, problems);
        }
        if (json instanceof JsonTree.NumberText number) {
            String code = number.isWhole() ? "out-of-range" : "bad-number";
            problems.add(
                    code,
                    at,
                    () -> Wording.read(json)
                            + " : écrivez un nombre entier d'au plus 18 chiffres, sans décimale ni exposant");
            return Optional.empty();
        }
        problems.add("wrong-type", at, () -> Wording.read(json) + " : écrivez un nombre entier, sans guillemets");
        return Optional.empty();
    }

    private Optional<Object> inRange(long number, Pointer at, Problems problems) {
        boolean fits = !isInt || number == (int) number;
        if (!fits || limits != Limits.NONE && !limits.holdsFor(BigDecimal.valueOf(number))) {
            problems.add("out-of-range", at, () -> "« " + number + " » " + DecimalReader.range(limits));
            return Optional.empty();
        }
        return isInt ? Optional.of((int) number) : Optional.of(number);
    }
}
