package fr.dgfip.bareme.vocabulary;

/**
 * One field of a request.
 *
 * @param pointer JSON pointer from the request, {@code /vehicle/odometerKm}; within a list, from the item
 * @param multiple whether the field is a list of values
 */
public record RequestField(String pointer, FactTerm term, boolean multiple) {}
