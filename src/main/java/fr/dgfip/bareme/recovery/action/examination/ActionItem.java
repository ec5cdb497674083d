package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.PrescriptionEffect;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One action of the catalogue as the answer shows it. */
public record ActionItem(
        @Term("N° au catalogue") String number,
        @Term("Action") String code,
        @Term("Intitulé") String label,
        @Term("Situation") Standing standing,
        @Term("Rang") Optional<Integer> rank,

        @Term(value = "Score", unit = "points", scale = 1) Optional<BigDecimal> score,

        @Term("Lourde") boolean heavyBySeedList,
        @Term("Juge") boolean judge,
        @Term("Juge compétent") Optional<String> court,
        @Term("Avocat obligatoire") boolean lawyerMandatory,

        @Term(value = "Somme visée", description = "Ce pour quoi l’action peut être exercée")
        Euros amount,

        @Term(value = "Recette espérée", description = "Somme atteinte, pondérée par la chance de succès")
        Optional<Euros> expected,

        @Term("Portes") List<String> gates,

        @Term(
                value = "Possible à partir du",
                description = "Jour où les portes s'ouvrent d'elles-mêmes ; absent : rien ne le dit")
        Optional<LocalDate> until,

        @Term("Conditions qui manquent") List<String> conditions,
        @Term("Étapes préalables") List<String> steps,
        @Term("Réserves") List<String> reserves,
        @Term("Points non confirmés") List<String> openPoints,
        @Term("Prochaine étape") String nextStep,
        @Term("Délais") String delays,

        @Term(value = "Durée", unit = "mois") int months,
        @Term("Classe de coût") int costClass,
        @Term("Coût estimé") Euros cost,
        @Term("Effet sur la prescription") PrescriptionEffect prescription,
        @Term("Base légale") String legalBasis,
        @Term("Cellule") String cell) {
    public ActionItem {
        gates = List.copyOf(gates);
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
        reserves = List.copyOf(reserves);
        openPoints = List.copyOf(openPoints);
    }
}
