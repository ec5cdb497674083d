package fr.dgfip.bareme.vocabulary;

import fr.dgfip.bareme.kernel.NamedCode;

/** A parameter the rules of a decision type read: every workbook of the type must give its value. */
public interface ParameterKey extends NamedCode {
    TermType type();
}
