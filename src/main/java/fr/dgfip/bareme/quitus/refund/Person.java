package fr.dgfip.bareme.quitus.refund;

/** How a person is named: an identifier of the application, not a name. */
final class Person {
    static final String FORM = "[A-Za-z0-9-]{1,40}";

    private Person() {}
}
