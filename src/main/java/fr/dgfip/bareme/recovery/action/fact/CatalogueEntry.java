package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** An action of the catalogue. */
public record CatalogueEntry(
        MatchedRow row,
        @Term("Action") String code,
        @Term("Intitulé") String label,
        @Term("Groupe") String group,
        @Term("Nature") Nature nature,
        @Term("Lourde") boolean heavy,
        @Term("Juge") boolean judge,
        @Term("Juge compétent") Optional<String> court,
        @Term("Avocat") LawyerRule lawyer,
        @Term("Bien attendu") Optional<String> needs,

        @Term(value = "Chance de succès", unit = "%", scale = 2)
        BigDecimal success,

        @Term(value = "Durée", unit = "mois") int months,
        @Term("Classe de coût") int costClass,
        @Term(value = "Gain de rang", unit = "%", scale = 2) BigDecimal rankGain,
        @Term("Effet sur la prescription") PrescriptionEffect prescription,
        @Term("Enjeu minimal") Optional<Euros> leastStake,
        @Term("Délais") String delays,
        @Term("Prochaine étape") String nextStep)
        implements RowOutcome {
    /** Whether rows that speak of an action or a group speak of this one. */
    public boolean isMeantBy(String target) {
        return target.equals(code) || target.equals(group);
    }

    /** Whether it prepares or protects, and pays nothing by itself. */
    public boolean isPreparing() {
        return nature == Nature.PREALABLE
                || nature == Nature.CONSERVATOIRE
                || nature == Nature.SURETE
                || nature == Nature.OPPOSITION
                || nature == Nature.SUIVI;
    }

    /** Whether its time matters when prescription or a debtor's manoeuvres press. */
    public boolean isProtective() {
        return prescription == PrescriptionEffect.INTERROMPT
                || prescription == PrescriptionEffect.JUSQU_A_LA_CLOTURE
                || nature == Nature.CONSERVATOIRE
                || nature == Nature.SURETE;
    }
}
