package fr.dgfip.bareme.vocabulary;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Identifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Gives the term type of a Java type. */
final class TermTypes {
    private TermTypes() {}

    static TermType of(Type javaType, Term term) {
        if (javaType == int.class || javaType == Integer.class) {
            return new TermType.Decimal(Integer.class, 0, term.unit());
        }
        if (javaType == long.class || javaType == Long.class) {
            return new TermType.Decimal(Long.class, 0, term.unit());
        }
        if (javaType == BigDecimal.class) {
            return new TermType.Decimal(BigDecimal.class, term.scale(), term.unit());
        }
        if (javaType == Euros.class) {
            return TermType.amount();
        }
        if (javaType == LocalDate.class) {
            return new TermType.Date();
        }
        if (javaType == boolean.class || javaType == Boolean.class) {
            return new TermType.YesNo();
        }
        if (isText(javaType)) {
            return new TermType.Text();
        }
        if (javaType instanceof Class<?> type && Code.class.isAssignableFrom(type)) {
            return TermType.CodeList.of(type);
        }
        throw new IllegalArgumentException(term.value() + " : no term type for " + javaType);
    }

    static boolean isLeaf(Type javaType) {
        return javaType == int.class
                || javaType == Integer.class
                || javaType == long.class
                || javaType == Long.class
                || javaType == BigDecimal.class
                || javaType == Euros.class
                || javaType == LocalDate.class
                || javaType == boolean.class
                || javaType == Boolean.class
                || isText(javaType)
                || javaType instanceof Class<?> type && Code.class.isAssignableFrom(type);
    }

    private static boolean isText(Type javaType) {
        return javaType == String.class || javaType instanceof Class<?> type && Identifier.class.isAssignableFrom(type);
    }
}
