package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads codes of a closed list. */
final class CodeReader implements ValueReader {
    private static final int LISTED = 12;
    private final Map<String, Code> codes;
    private final Map<String, String> codesByName;
    private final String label;

    CodeReader(TermType.CodeList list, String label) {
        this.codes = list.codes().stream().collect(Collectors.toUnmodifiableMap(Code::code, code -> code));
        this.codesByName = new LinkedHashMap<>();
        list.codes().forEach(code -> codesByName.put(code.label(), code.code()));
        list.codes().forEach(code -> codesByName.put(code.code(), code.code()));
        this.label = label;
    }

    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (!(json instanceof String text)) {
            problems.add("wrong-type", at, () -> Wording.read(json) + " : écrivez un code entre guillemets");
            return Optional.empty();
        }
        Code code = codes.get(text);
        if (code == null) {
            problems.add(
                    "unknown-code",
                    at,
                    () -> Wording.quoted(text) + " n'est pas un code de « " + label + " » ; " + advice(text));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private String advice(String text) {
        Optional<String> meant = Wording.nearest(text, codesByName.keySet()).map(codesByName::get);
        if (codes.size() > LISTED) {
            return meant.map(code -> "vouliez-vous dire « " + code + " » (" + labelOf(code) + ") ?")
                    .orElse("la description de l'API donne les codes admis");
        }
        String all = codesByName.values().stream()
                .distinct()
                .map(code -> code + " (" + labelOf(code) + ")")
                .collect(Collectors.joining(", "));
        return meant.map(code -> "vouliez-vous dire « " + code + " » ? ").orElse("") + "codes admis : " + all;
    }

    private String labelOf(String code) {
        return codes.get(code).label();
    }
}
