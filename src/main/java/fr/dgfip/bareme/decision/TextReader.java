package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.Limits;
import java.util.Optional;

/** Reads free text. */
final class TextReader implements ValueReader {
    private final Limits limits;

    TextReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (!(json instanceof String text)) {
            problems.add("wrong-type", at, () -> Wording.read(json) + " : écrivez un texte, entre guillemets");
            return Optional.empty();
        }
        if (!limits.allowsSize(text.length())) {
            problems.add(
                    "bad-length",
                    at,
                    () -> Wording.quoted(text) + " a " + text.length() + " caractères ; "
                            + ValueReaders.sizes(limits, "caractère"));
            return Optional.empty();
        }
        if (limits.notBlank() && text.isBlank()) {
            problems.add("bad-length", at, () -> "le texte est vide ; renseignez-le ou ôtez le champ");
            return Optional.empty();
        }
        if (limits.pattern().filter(form -> !form.matcher(text).matches()).isPresent()) {
            problems.add(
                    "bad-format",
                    at,
                    () -> Wording.quoted(text) + " n'a pas la forme attendue : "
                            + limits.pattern().orElseThrow());
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
