package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.HitPolicy;
import java.util.Arrays;
import java.util.List;

/** Reads the hit policy of a table, by label or code. */
final class Policies {
    private Policies() {}

    static HitPolicy read(CellContent content) throws UnreadableCell {
        String folded = French.fold(content.shown());
        List<String> labels =
                Arrays.stream(HitPolicy.values()).map(HitPolicy::label).toList();
        return Arrays.stream(HitPolicy.values())
                .filter(policy -> French.fold(policy.label()).equals(folded)
                        || French.fold(policy.code()).equals(folded))
                .findFirst()
                .orElseThrow(() -> new UnreadableCell(
                        ProblemCode.UNKNOWN_VALUE,
                        "n'est pas une règle de choix",
                        Suggestions.advice(
                                content.shown(), labels, "écrivez « " + String.join(" », « ", labels) + " »")));
    }
}
