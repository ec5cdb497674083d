package fr.dgfip.bareme.decision;

import java.util.Map;
import java.util.Optional;

/**
 * Reads requests into the request record of their type, through the vocabulary: nothing is described twice. Either the
 * record is whole and free of contradictions, or every problem is told at once, each with its JSON pointer. Safe for any
 * thread; the walk through a record class is prepared once.
 *
 * <p>JSON is held to what a request needs: UTF-8 without a byte order mark, 256 KiB, 32 levels, 20,000 tokens, 64 KiB
 * per text, 256 characters per field name, 40 per number, no field twice, no U+0000, no half surrogate. Time is linear in the length of the document.
 *
 * <p>Problem codes: {@code missing}, {@code unknown-field}, {@code wrong-type}, {@code unknown-code}, {@code bad-number},
 * {@code out-of-range}, {@code bad-date}, {@code bad-format}, {@code bad-length}, {@code invalid-value}, those of {@link
 * DecisionType#problems}, {@code too-many-problems}; and of JSON itself {@code bad-encoding}, {@code empty-document},
 * {@code document-too-long}, {@code malformed-json}, {@code json-limit}, {@code duplicate-field}, {@code
 * forbidden-character}, {@code trailing-content}.
 */
public final class RequestReader {
    private static final ClassValue<RecordReader> READERS = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return RecordReader.of(type);
        }
    };

    private RequestReader() {}

    /**
     * @throws IllegalArgumentException when the request record of the type itself cannot be read, which is a bug of the
     *     type; {@link #prepare} finds it before the first request
     */
    public static <R extends Record> Reading<R> read(DecisionType<R, ?> type, byte[] json) {
        Problems problems = new Problems();
        return JsonTree.parse(json, problems)
                .map(tree -> read(type, tree, problems))
                .orElseGet(() -> new Reading.Invalid<>(problems.sorted()));
    }

    /**
     * @param tree the request as JSON values: maps, lists, strings, integers, booleans; amounts, decimals and dates are
     *     strings as in JSON
     */
    public static <R extends Record> Reading<R> read(DecisionType<R, ?> type, Map<String, Object> tree) {
        return read(type, tree, new Problems());
    }

    /** Reads another record than a request, held to the same: every problem at once, each with its pointer. */
    public static <R extends Record> Reading<R> read(Class<R> type, byte[] json) {
        Problems problems = new Problems();
        Optional<R> read = JsonTree.parse(json, problems)
                .flatMap(tree -> READERS.get(type).read(tree, Pointer.ROOT, problems))
                .map(type::cast);
        return read.isPresent() && problems.isEmpty()
                ? new Reading.Valid<>(read.get())
                : new Reading.Invalid<>(problems.sorted());
    }

    /** Prepares the walk through the request record of a type. */
    public static void prepare(DecisionType<?, ?> type) {
        READERS.get(type.requestType());
    }

    private static <R extends Record> Reading<R> read(DecisionType<R, ?> type, Object tree, Problems problems) {
        Optional<Object> built = READERS.get(type.requestType()).read(tree, Pointer.ROOT, problems);
        Optional<R> request = built.map(type.requestType()::cast);
        request.ifPresent(record -> type.problems(record).forEach(problems::add));
        if (problems.isEmpty() && request.isPresent()) {
            return new Reading.Valid<>(request.get());
        }
        return new Reading.Invalid<>(problems.sorted());
    }
}
