package fr.dgfip.bareme.kernel;

/**
 * A text whose form is checked. Implementations are records of one text with a static {@code of(String)} that throws
 * {@link IllegalArgumentException} with a French sentence when the form is wrong.
 */
public interface Identifier {
    String value();
}
