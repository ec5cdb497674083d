package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values of terms as JSON: codes, ISO dates, plain decimals as strings, booleans. */
final class TermJson {
    private TermJson() {}

    static Object write(TermType type, Object key) {
        if (type instanceof TermType.Decimal decimal) {
            return decimal.number(key).toPlainString();
        }
        if (type instanceof TermType.CodeList) {
            return ((Code) type.value(key)).code();
        }
        return type instanceof TermType.Date ? type.value(key).toString() : type.value(key);
    }

    /** The key of a written value. */
    static Object read(TermType type, Object json) {
        if (type instanceof TermType.YesNo) {
            return type.key(json);
        }
        String text = (String) json;
        if (type instanceof TermType.Decimal decimal) {
            return decimal.keyOf(new BigDecimal(text));
        }
        if (type instanceof TermType.Date) {
            return LocalDate.parse(text).toEpochDay();
        }
        return type instanceof TermType.CodeList list ? list.key(code(list, text)) : text;
    }

    private static Code code(TermType.CodeList list, String code) {
        return list.codes().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(list.javaType().getSimpleName() + " has no code " + code));
    }
}
