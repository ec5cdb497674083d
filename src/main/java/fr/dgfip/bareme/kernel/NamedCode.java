package fr.dgfip.bareme.kernel;

/** An enum constant whose code is its name. */
public interface NamedCode extends Code {
    /** Name of the constant. */
    String name();

    @Override
    default String code() {
        return name();
    }
}
