package fr.dgfip.bareme.vocabulary;

import java.util.List;

/**
 * A list of records within a request; in workbooks, a sheet of its own.
 *
 * @param pointer JSON pointer of the list, {@code /documents}
 * @param label French label of the list, {@code Pièces}
 * @param itemType record class of the items
 * @param fields the fields of an item, pointers relative to it
 */
public record RequestList(String pointer, String label, Class<?> itemType, List<RequestField> fields) {
    public RequestList {
        fields = List.copyOf(fields);
    }
}
