package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;

/** An act by which the debtor may have escaped payment. */
public record SuspiciousAct(
        @Term("Nature de l'acte suspect") SuspiciousKind kind,
        @Term("Date de l'acte suspect") LocalDate date,
        @Term("Valeur sortie du patrimoine") Optional<@Positive @DecimalMax("10000000000") Euros> value,
        @Term("Postérieur au principe de la créance") Optional<Boolean> afterDebt,
        @Term("Connu du bénéficiaire") Optional<Boolean> beneficiaryAware) {}
