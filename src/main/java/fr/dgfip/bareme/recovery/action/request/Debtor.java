package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/** The debtor. What is left out is not known. */
public record Debtor(
        @Term("Nature du débiteur") DebtorKind kind,
        @Term("Résidence du débiteur") Residence residence,
        @Term("Pays de résidence") Optional<Country> country,
        @Term("Activité") ActivityStatus activity,

        @Term(value = "Fin d'activité", description = "Cessation ou radiation")
        Optional<LocalDate> ceasedOn,

        @Term(value = "Relève de la DGE", description = "Direction des grandes entreprises")
        Optional<Boolean> largeEnterprise,

        @Term(value = "Coopération", description = "De -2 (aucune) à 2 (entière)")
        Optional<@Min(-2) @Max(2) Integer> cooperation,

        @Term("Défauts en 36 mois") Optional<@Min(0) @Max(999) Integer> defaults36) {

    /** Whether the debtor is a person of flesh and blood, or what one leaves. */
    public boolean isNatural() {
        return kind == DebtorKind.INDIVIDUAL || kind == DebtorKind.SOLE_TRADER || kind == DebtorKind.ESTATE;
    }
}
