package fr.dgfip.bareme.decision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON that may be hostile into maps, lists, strings, booleans, {@code Long}, {@link NumberText} and {@link Null}.
 * Numbers are never computed with: one that is not a plain integer of at most 18 digits stays text.
 *
 * <p>Duplicate fields are told with their pointer, all of them; Jackson's own detection would stop at the first.
 */
final class JsonTree {
    static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_TEXT = 64 * 1024;
    private static final int MAX_NAME = 256;
    private static final int MAX_TOKENS = 20_000;
    private static final int SAFE_DIGITS = 18;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .maxDocumentLength(MAX_BYTES)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private final boolean escapes;

    private JsonTree(JsonParser parser, Problems problems, boolean escapes) {
        this.parser = parser;
        this.problems = problems;
        this.escapes = escapes;
    }

    /** JSON {@code null}. */
    enum Null {
        NULL
    }

    /** A number that is no plain integer of at most 18 digits, as it was written. */
    record NumberText(String text) {
        boolean isWhole() {
            return text.chars().allMatch(letter -> letter == '-' || Character.isDigit(letter));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Empty when the document cannot be read to its end; why is then among the problems. */
    static Optional<Object> parse(byte[] json, Problems problems) {
        if (json.length > MAX_BYTES) {
            problems.add("document-too-long", Pointer.ROOT, () -> "la demande dépasse 256 Kio ; allégez-la");
            return Optional.empty();
        }
        Optional<CharBuffer> decoded = decode(json);
        if (decoded.isEmpty()) {
            problems.add(
                    "bad-encoding",
                    Pointer.ROOT,
                    () -> "la demande n'est pas en UTF-8 sans marque d'ordre des octets ; changez son encodage");
            return Optional.empty();
        }
        return parse(decoded.get(), problems);
    }

    private static Optional<CharBuffer> decode(byte[] json) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            boolean marked = text.hasRemaining() && (text.get(0) == BYTE_ORDER_MARK || text.get(0) == 0);
            return Optional.of(text).filter(any -> !marked);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> parse(CharBuffer text, Problems problems) {
        boolean escapes = text.toString().indexOf('\\') >= 0;
        try (JsonParser parser = FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining())) {
            return new JsonTree(parser, problems, escapes).document();
        } catch (StreamConstraintsException e) {
            problems.add("json-limit", Pointer.ROOT, () -> "une limite est dépassée " + place(e) + limits());
        } catch (JsonProcessingException e) {
            problems.add(
                    "malformed-json",
                    Pointer.ROOT,
                    () -> "ce n'est plus du JSON " + place(e) + " ; vérifiez guillemets, virgules et accolades");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
        return "à la ligne " + location.getLineNr() + ", colonne " + location.getColumnNr();
    }

    private static String limits() {
        return " ; au plus " + MAX_DEPTH + " niveaux, " + MAX_NUMBER + " caractères par nombre, " + MAX_TEXT
                + " par texte, " + MAX_NAME + " par nom de champ, " + MAX_TOKENS + " éléments en tout";
    }

    private Optional<Object> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add("empty-document", Pointer.ROOT, () -> "la demande est vide ; envoyez un objet JSON");
            return Optional.empty();
        }
        Object tree = value();
        if (parser.nextToken() != null) {
            problems.add(
                    "trailing-content",
                    Pointer.ROOT,
                    () -> "du texte suit la fin de la demande ; envoyez un seul objet JSON");
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> checked(parser.getText());
            case VALUE_NUMBER_INT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            default -> new NumberText(parser.getText());
        };
    }

    private Object number() throws IOException {
        return parser.getTextLength() <= SAFE_DIGITS ? parser.getLongValue() : new NumberText(parser.getText());
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = checked(parser.currentName());
            parser.nextToken();
            if (members.put(name, value()) != null) {
                tellHere("duplicate-field", "le champ figure deux fois ; gardez une seule de ces valeurs");
            }
        }
        return members;
    }

    private List<Object> array() throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    /** Only an escape can smuggle U+0000 or half a surrogate pair past the decoder and the parser. */
    private String checked(String text) {
        if (escapes && hasForbiddenCharacter(text)) {
            tellHere(
                    "forbidden-character",
                    "le texte contient U+0000 ou une moitié de caractère (U+D800 à U+DFFF) ; retirez-la");
        }
        return text;
    }

    private void tellHere(String code, String message) {
        problems.add(code, parser.getParsingContext().pathAsPointer(), () -> message);
    }

    private static boolean hasForbiddenCharacter(String text) {
        return text.codePoints().anyMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }
}
