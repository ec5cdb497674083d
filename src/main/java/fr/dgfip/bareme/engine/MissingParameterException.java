package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;

/** Rules asked for a parameter on a day for which the workbook gives no value. Ends the decision, and stays in here. */
final class MissingParameterException extends RuntimeException {
    private static final TermType DATE = new TermType.Date();

    MissingParameterException(ParameterKey key, LocalDate date) {
        super("Le paramètre « " + key.label() + " » n'a pas de valeur au " + DATE.format(DATE.key(date))
                + " : complétez la feuille « Paramètres » du classeur.");
    }
}
