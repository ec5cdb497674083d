package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What a due date depends on. Legal date: the end of the period. */
public record DueFacts(
        @Term("Échéancier") String schedule,
        @Term("Taxe") String taxCode,
        @Term("Obligation") Obligation obligation,
        @Term("Régime") Optional<VatRegime> regime,
        @Term("Période") PeriodKind period,

        @Term(value = "Mois de fin de période", unit = "mois")
        int endMonth,

        @Term("Exercice d'ouverture ou de clôture particulier")
        boolean specialPeriod,

        @Term("Montant de la taxe l'année précédente") Optional<Euros> previousYearAmount,
        @Term("Date de la déclaration de résultat donnée") boolean resultReturnKnown,
        @Term("Fin de la période") LocalDate periodEnd)
        implements TableInput {
    public static DueFacts of(AnnexRequest request, TaxResult tax) {
        Calendar calendar = request.knownCalendar();
        return new DueFacts(
                tax.schedule().orElse(""),
                request.taxCode(),
                request.obligation(),
                request.regime(),
                request.period().kind(),
                request.period().to().getMonthValue(),
                calendar.specialPeriod().orElse(false),
                calendar.previousYearAmount(),
                calendar.resultReturnDate().isPresent(),
                request.period().to());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(periodEnd);
    }
}
