package fr.dgfip.bareme.decision;

/** Writes the values of one class. Stateless. */
@FunctionalInterface
interface JsonEncoder {
    void write(Object value, JsonBytes out);
}
