package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.CaseWords;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.RequestField;
import fr.dgfip.bareme.vocabulary.RequestList;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the sheets of test cases of one decision type. Safe for any thread. */
public final class OfficeWords implements CaseWords {
    private static final Pattern LINE = Pattern.compile("/(\\d+)(?=/|$)");

    /** By pointer without the places in lists. */
    private final Map<String, RequestField> fields = new HashMap<>();

    private final Map<String, RequestList> lists = new HashMap<>();

    public OfficeWords(DecisionVocabulary vocabulary) {
        RequestSchema outcome = RequestSchema.of(vocabulary.outcome());
        outcome.fields().forEach(field -> fields.put(field.pointer(), field));
        for (RequestList list : outcome.lists()) {
            lists.put(list.pointer(), list);
            list.fields().forEach(field -> fields.put(list.pointer() + field.pointer(), field));
        }
    }

    @Override
    public String place(String pointer) {
        String field = field(pointer);
        String header = Optional.ofNullable(fields.get(field))
                .map(found -> Labels.ARROW + found.term().label())
                .orElse(pointer);
        Matcher line = LINE.matcher(pointer);
        return Optional.ofNullable(lists.get(line.find() ? pointer.substring(0, line.start()) : pointer))
                .map(list -> CaseSheets.expectedSheetOf(list)
                        + (field.equals(pointer)
                                ? ""
                                : ", ligne " + (Integer.parseInt(line.group(1)) + 1) + ", " + header))
                .orElse(header);
    }

    @Override
    public String value(String pointer, Object value) {
        return "« "
                + Optional.ofNullable(fields.get(field(pointer)))
                        .map(field -> text(field, value))
                        .orElse(value.toString())
                + " »";
    }

    /** A case of an older version may expect what the field no longer takes. */
    private static String text(RequestField field, Object value) {
        try {
            return CaseWriter.text(field, value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return value.toString();
        }
    }

    private static String field(String pointer) {
        return LINE.matcher(pointer).replaceAll("");
    }
}
