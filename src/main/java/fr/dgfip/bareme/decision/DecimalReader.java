package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Decimals;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Limits;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads amounts, rates and decimals: always strings in JSON, because JSON numbers lose digits on their way. */
final class DecimalReader implements ValueReader {
    private final TermType.Decimal type;
    private final Limits limits;

    DecimalReader(TermType.Decimal type, Limits limits) {
        this.type = type;
        this.limits = limits;
    }

    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (json instanceof String text) {
            return read(text, at, problems);
        }
        problems.add(
                "wrong-type",
                at,
                () -> Wording.read(json) + " : écrivez ce nombre entre guillemets, avec un point : " + example());
        return Optional.empty();
    }

    private Optional<Object> read(String text, Pointer at, Problems problems) {
        BigDecimal number;
        try {
            number = Decimals.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add("bad-number", at, () -> Wording.quoted(text) + notANumber());
            return Optional.empty();
        }
        if (number.scale() > type.scale() && number.stripTrailingZeros().scale() > type.scale()) {
            problems.add("bad-number", at, () -> Wording.quoted(text) + tooFine());
            return Optional.empty();
        }
        return inRange(number, at, problems);
    }

    private Optional<Object> inRange(BigDecimal number, Pointer at, Problems problems) {
        try {
            if (limits.holdsFor(number)) {
                return Optional.of(type.isAmount() ? new Euros(number) : type.number(type.keyOf(number)));
            }
            problems.add("out-of-range", at, () -> "« " + number.toPlainString() + " » " + range(limits));
        } catch (ArithmeticException | IllegalArgumentException e) {
            problems.add(
                    "out-of-range", at, () -> "« " + number.toPlainString() + " » est trop grand ; vérifiez la saisie");
        }
        return Optional.empty();
    }

    private String notANumber() {
        return " n'est pas un nombre décimal ; écrivez-le avec un point, sans espace ni exposant : " + example();
    }

    private String tooFine() {
        return " a trop de décimales ; au plus " + type.scale() + " : " + example();
    }

    private String example() {
        return '"' + type.number(123_456L).toPlainString() + '"';
    }

    /** The numbers allowed, in French. */
    static String range(Limits limits) {
        String least = limits.min()
                .map(min -> (limits.exclusiveMin() ? "plus de " : "au moins ") + min.toPlainString())
                .orElse("");
        String most = limits.max().map(max -> "au plus " + max.toPlainString()).orElse("");
        if (least.isEmpty() && most.isEmpty()) {
            return "est trop grand ; vérifiez la saisie";
        }
        return "est hors limites ; il faut " + least + (least.isEmpty() || most.isEmpty() ? "" : " et ") + most;
    }
}
