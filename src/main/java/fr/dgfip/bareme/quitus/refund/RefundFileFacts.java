package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides who handles the affair. Legal date: the filing date. */
public record RefundFileFacts(
        @Term("Département") String department,
        @Term("Date de dépôt") LocalDate filingDate) implements TableInput {
    public static RefundFileFacts of(RefundRequest request) {
        return new RefundFileFacts(request.department(), request.filingDate());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(filingDate);
    }
}
