package fr.dgfip.bareme.workbook;

import java.util.Map;

/** Yes and no. */
final class YesNoNames implements Names {
    private static final Map<String, Long> KEYS = Map.of("oui", 1L, "vrai", 1L, "x", 1L, "non", 0L, "faux", 0L);

    @Override
    public Object key(String name) throws UnreadableCell {
        String folded = French.fold(name);
        if (!KEYS.containsKey(folded)) {
            throw new UnreadableCell(ProblemCode.UNKNOWN_VALUE, "n'est ni oui ni non", "écrivez « oui » ou « non »");
        }
        return KEYS.get(folded);
    }

    @Override
    public boolean isName(String text) {
        return KEYS.containsKey(French.fold(text));
    }
}
