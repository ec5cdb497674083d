package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the records of one class: components sorted, their names ready as bytes. */
final class RecordEncoder implements JsonEncoder {
    private static final Set<Class<?>> FLOATING = Set.of(double.class, Double.class, float.class, Float.class);

    private final Member[] members;

    RecordEncoder(Class<?> type) {
        this.members = Arrays.stream(type.getRecordComponents())
                .filter(component -> !isInputOfRow(type, component))
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(component -> new Member(name(component), reader(component), isFacts(type, component)))
                .toArray(Member[]::new);
    }

    /** The fact a row matched would bring itself and, in a chain, all facts before it. */
    private static boolean isInputOfRow(Class<?> type, RecordComponent component) {
        return type == MatchedRow.class && component.getName().equals("input");
    }

    private static boolean isFacts(Class<?> type, RecordComponent component) {
        return type == Trace.class && component.getName().equals("facts");
    }

    private static byte[] name(RecordComponent component) {
        JsonBytes name = new JsonBytes();
        name.string(component.getName());
        name.octet(':');
        return name.toByteArray();
    }

    private static MethodHandle reader(RecordComponent component) {
        if (FLOATING.contains(component.getType())) {
            throw new IllegalArgumentException(component + " is floating point, which has no canonical form");
        }
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    @Override
    public void write(Object value, JsonBytes out) {
        out.octet('{');
        boolean first = true;
        for (Member member : members) {
            Object read = member.read(value);
            if (read instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    continue;
                }
                read = optional.get();
            }
            if (!first) {
                out.octet(',');
            }
            first = false;
            out.raw(member.name);
            if (member.facts) {
                writeFacts((List<?>) read, out);
            } else {
                JsonEncoders.write(read, out);
            }
        }
        out.octet('}');
    }

    private static void writeFacts(List<?> facts, JsonBytes out) {
        JsonEncoders.write(
                facts.stream()
                        .map(fact -> new TypedFact(fact.getClass().getSimpleName(), fact))
                        .toList(),
                out);
    }

    private record TypedFact(String fact, Object values) {}

    private record Member(byte[] name, MethodHandle reader, boolean facts) {
        Object read(Object holder) {
            try {
                return (Object) reader.invokeExact(holder);
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read from " + holder.getClass(), e);
            }
        }
    }
}
