package fr.dgfip.bareme.decision;

import java.nio.charset.StandardCharsets;

/**
 * Canonical JSON, version {@value #VERSION}: one value has one sequence of bytes, whatever the machine, the locale or the
 * order of a map. Journal and rule set hashes rest on it, so what is written here never changes: a change is a new version.
 *
 * <p>The bytes are those of RFC 8785 (UTF-8, keys sorted by UTF-16 code units, no space, shortest escapes), with less
 * freedom in what goes in:
 * <ul>
 *   <li>a record is an object of its components, a map one of its entries (keys are texts or codes), a list an array;
 *   <li>numbers are integers of at most 53 bits; amounts, decimals, dates, instants, UUIDs and identifiers are strings, a
 *       decimal plainly and with the scale it has; a {@link fr.dgfip.bareme.kernel.Code} is its code;
 *   <li>an empty {@code Optional} is left out with its name; within a list it is refused;
 *   <li>a {@link fr.dgfip.bareme.vocabulary.MatchedRow} goes without its input fact, which a trace has already;
 *   <li>facts of a {@link Trace} say their type beside their values, {@code {"fact":"…","values":{…}}}; elsewhere a record
 *       says its values only;
 *   <li>null, floating point, sets, arrays, unpaired surrogates and every other class are refused with an
 *       {@link IllegalArgumentException}.
 * </ul>
 *
 * <p>How a class is written is prepared once per class. Safe for any thread.
 */
public final class CanonicalJson {
    public static final int VERSION = 1;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when the value holds something that has no canonical form */
    public static byte[] bytes(Object value) {
        JsonBytes out = new JsonBytes();
        JsonEncoders.write(value, out);
        return out.toByteArray();
    }

    /** {@link #bytes(Object)} as text. */
    public static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Reads such bytes back: unmodifiable maps in the order written, lists, strings, {@code Integer} or {@code Long}, and
     * {@code Boolean}.
     *
     * @throws IllegalArgumentException when the bytes are no JSON, or JSON that is never written here: null, a number with
     *     a point, a name given twice
     */
    public static Object tree(byte[] json) {
        return JsonValues.read(json);
    }
}
