package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of a list by code or label. An exact name wins over one that differs by case or accents. */
final class CodeNames implements Names {
    /** What people write between values where « ; » is meant. */
    private static final Pattern LIST_MARKS = Pattern.compile("[,/\\n\\r]+|\\s(?:ou|et)\\s");

    private final TermType.CodeList type;
    private final Candidates candidates;
    private final Map<String, Set<Code>> exact = new HashMap<>();
    private final Map<String, Set<Code>> folded = new HashMap<>();

    CodeNames(TermType.CodeList type) {
        this.type = type;
        this.candidates = new Candidates(Stream.concat(
                        type.codes().stream().map(Code::label),
                        type.codes().stream().map(Code::code))
                .toList());
        for (Code code : type.codes()) {
            for (String name : List.of(code.code(), code.label())) {
                exact.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(code);
                folded.computeIfAbsent(French.fold(name), any -> new LinkedHashSet<>())
                        .add(code);
            }
        }
    }

    @Override
    public Object key(String name) throws UnreadableCell {
        Set<Code> found = exact.getOrDefault(name, folded.getOrDefault(French.fold(name), Set.of()));
        if (found.isEmpty()) {
            throw unknown(name);
        }
        if (found.size() > 1) {
            throw new UnreadableCell(
                    ProblemCode.AMBIGUOUS,
                    "peut désigner "
                            + String.join(
                                    " ou ", found.stream().map(CodeNames::shown).toList()),
                    "écrivez le code");
        }
        return type.key(found.iterator().next());
    }

    @Override
    public boolean isName(String text) {
        return folded.containsKey(French.fold(text));
    }

    private UnreadableCell unknown(String name) {
        String why = type.javaType() == Country.class ? "n'est pas un pays connu" : "n'est pas une valeur de la liste";
        return new UnreadableCell(ProblemCode.UNKNOWN_VALUE, why, () -> advice(name));
    }

    private String advice(String name) {
        List<String> parts = LIST_MARKS.splitAsStream(name).map(French::strip).toList();
        if (parts.size() > 1 && parts.stream().allMatch(this::isName)) {
            return "séparez les valeurs par « ; » : « " + String.join(" ; ", parts) + " »";
        }
        return candidates
                .nearest(name)
                .flatMap(near -> type.codes().stream()
                        .filter(code -> code.label().equals(near) || code.code().equals(near))
                        .findFirst())
                .map(code -> "vouliez-vous dire " + shown(code) + " ?")
                .orElse("choisissez une valeur de la feuille « Vocabulaire »");
    }

    private static String shown(Code code) {
        return "« " + code.label() + " » (" + code.code() + ")";
    }
}
