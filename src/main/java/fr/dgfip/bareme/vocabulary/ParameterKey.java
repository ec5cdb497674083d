package fr.dgfip.bareme.vocabulary;

import fr.dgfip.bareme.kernel.Code;

/** A parameter the rules of a decision type read: every workbook of the type must give its value. */
public interface ParameterKey extends Code {
    TermType type();
}
