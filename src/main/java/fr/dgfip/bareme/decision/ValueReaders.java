package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Identifier;
import fr.dgfip.bareme.vocabulary.FieldShape;
import fr.dgfip.bareme.vocabulary.Limits;
import fr.dgfip.bareme.vocabulary.TermType;
import fr.dgfip.bareme.vocabulary.ValueShape;
import java.util.Optional;

/** Gives the reader of a value, and the words for what it expects. */
final class ValueReaders {
    private ValueReaders() {}

    static ValueReader of(ValueShape.Single single, FieldShape shape) {
        if (single.type() instanceof TermType.Decimal decimal) {
            return isWhole(decimal)
                    ? new WholeNumberReader(decimal, shape.limits())
                    : new DecimalReader(decimal, shape.limits());
        }
        if (single.type() instanceof TermType.Date) {
            return new DateReader();
        }
        if (single.type() instanceof TermType.YesNo) {
            return ValueReaders::yesNo;
        }
        if (single.type() instanceof TermType.CodeList list) {
            return new CodeReader(list, shape.label());
        }
        return Identifier.class.isAssignableFrom(single.javaType())
                ? new IdentifierReader(single.javaType())
                : new TextReader(shape.limits());
    }

    private static boolean isWhole(TermType.Decimal decimal) {
        return decimal.javaType() == Integer.class || decimal.javaType() == Long.class;
    }

    private static Optional<Object> yesNo(Object json, Pointer at, Problems problems) {
        if (json instanceof Boolean) {
            return Optional.of(json);
        }
        problems.add("wrong-type", at, () -> Wording.read(json) + " : écrivez true ou false, sans guillemets");
        return Optional.empty();
    }

    /** What a field expects, in French. */
    static String expected(FieldShape shape) {
        if (shape.multiple()) {
            return "liste";
        }
        return shape.value() instanceof ValueShape.Single single ? single.type().frenchName() : "objet";
    }

    /** The sizes allowed, in French. */
    static String sizes(Limits limits, String unit) {
        if (limits.maxSize() == Integer.MAX_VALUE) {
            return "il en faut au moins " + limits.minSize();
        }
        if (limits.minSize() == limits.maxSize()) {
            return "il en faut exactement " + limits.minSize();
        }
        return "de " + limits.minSize() + " à " + limits.maxSize() + " " + unit + "s sont admis";
    }
}
