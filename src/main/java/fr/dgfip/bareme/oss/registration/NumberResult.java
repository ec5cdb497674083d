package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** The number to be given. Only its form is known where the rule of its check digit is not public. */
public record NumberResult(
        MatchedRow row,
        @Term("Nature du numéro") NumberKind kind,
        @Term("Forme du numéro") String form,
        @Term("Motif") String label)
        implements RowOutcome {
    NumberItem item(RegistrationRequest request) {
        return new NumberItem(
                kind,
                form,
                request.vatNumber()
                        .filter(number -> kind == NumberKind.FR_VAT_NUMBER
                                && number.state().equals("FR")),
                label,
                row.legalBasis());
    }
}
