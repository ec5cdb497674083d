package fr.dgfip.bareme.decision;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Reads identifiers through their static {@code of(String)}, whose French refusal is passed on. */
final class IdentifierReader implements ValueReader {
    private final MethodHandle factory;

    IdentifierReader(Class<?> type) {
        try {
            this.factory = MethodHandles.publicLookup()
                    .findStatic(type, "of", MethodType.methodType(type, String.class))
                    .asType(MethodType.methodType(Object.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no public static of(String)", e);
        }
    }

    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (!(json instanceof String text)) {
            problems.add("wrong-type", at, () -> Wording.read(json) + " : écrivez-le entre guillemets");
            return Optional.empty();
        }
        try {
            return Optional.of((Object) factory.invokeExact(text));
        } catch (IllegalArgumentException e) {
            problems.add("bad-format", at, () -> Wording.quoted(text) + " : " + e.getMessage());
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("checked exception of an identifier", e);
        }
    }
}
