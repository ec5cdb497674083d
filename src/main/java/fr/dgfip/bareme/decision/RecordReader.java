package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.FieldShape;
import fr.dgfip.bareme.vocabulary.RecordShape;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON object into a record through its canonical constructor. */
final class RecordReader implements ValueReader {
    private final MethodHandle constructor;
    private final FieldReader[] fields;
    private final List<String> names;

    private RecordReader(RecordShape shape) {
        this.constructor = canonical(shape.type());
        this.fields = shape.fields().stream().map(FieldReader::new).toArray(FieldReader[]::new);
        this.names = shape.fields().stream().map(FieldShape::name).toList();
    }

    static RecordReader of(Class<?> type) {
        return new RecordReader(RecordShape.of(type));
    }

    private static MethodHandle canonical(Class<?> type) {
        try {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be constructed", e);
        }
    }

    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (!(json instanceof Map<?, ?> members)) {
            problems.add("wrong-type", at, () -> Wording.read(json) + " : il faut ici un objet, entre accolades");
            return Optional.empty();
        }
        Object[] values = new Object[fields.length];
        boolean complete = true;
        int known = 0;
        for (int i = 0; i < fields.length; i++) {
            Object member = members.get(fields[i].name());
            if (member != null) {
                known++;
            }
            Optional<Object> value = fields[i].read(member == null ? JsonTree.Null.NULL : member, at, problems);
            if (value.isPresent()) {
                values[i] = value.get();
            } else {
                complete = false;
            }
        }
        if (known < members.size()) {
            tellUnknown(members, at, problems);
        }
        return complete ? construct(values, at, problems) : Optional.empty();
    }

    private void tellUnknown(Map<?, ?> members, Pointer at, Problems problems) {
        for (Object key : members.keySet()) {
            String name = key.toString();
            if (!names.contains(name)) {
                problems.add("unknown-field", at.field(name), () -> unknown(name));
            }
        }
    }

    private String unknown(String name) {
        return Wording.quoted(name) + " n'est pas un champ de cet objet ; "
                + Wording.nearest(name, names)
                        .map(near -> "vouliez-vous dire « " + near + " » ?")
                        .orElse("champs connus : " + String.join(", ", names));
    }

    private Optional<Object> construct(Object[] values, Pointer at, Problems problems) {
        try {
            return Optional.of((Object) constructor.invokeExact(values));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            problems.add("invalid-value", at, () -> "ces valeurs ne vont pas ensemble : " + e.getMessage());
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("checked exception of a record constructor", e);
        }
    }
}
