package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.request.ClaimBirth;
import fr.dgfip.bareme.recovery.action.request.ClaimCategory;
import fr.dgfip.bareme.recovery.action.request.CollectiveKind;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.GuaranteesState;
import fr.dgfip.bareme.recovery.action.request.PlanKind;
import fr.dgfip.bareme.recovery.action.request.TaxType;
import fr.dgfip.bareme.recovery.action.request.TitleType;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A claim as the gates see it. Legal date: that of the decision. */
public record ClaimFact(
        String id,
        @Term("Nature de l'impôt") TaxType taxType,
        @Term("Catégorie") ClaimCategory category,
        @Term("Titre") TitleType titleType,
        @Term("Montant de la créance") Euros amount,
        @Term("Sous le plafond de la lettre de relance") boolean withinReminder,
        @Term("Montant en sursis") Euros stayed,

        @Term(
                value = "Droits en sursis",
                description = "Au plus : le principal, ou la somme contestée si elle est moindre")
        Euros stayedDuties,

        @Term("Sursis accordé") Optional<Boolean> stayGranted,
        @Term("Garanties du sursis") Optional<GuaranteesState> guarantees,
        @Term("Issue d'un contrôle") boolean fromAudit,
        @Term("Relève de la DGE") boolean largeEnterprise,
        @Term("Autre défaut depuis trois ans") Optional<Boolean> earlierDefault,

        @Term(value = "Date limite passée", description = "Ou non donnée")
        boolean overdue,

        Optional<Integer> dueDays,
        @Term("Prescrite") boolean prescribed,
        @Term("Procédure collective ouverte") Optional<CollectiveKind> collective,

        @Term(value = "Liquidation clôturée", description = "La créance n'étant pas née après le jugement")
        boolean liquidationClosed,

        @Term("Naissance") Optional<ClaimBirth> birth,
        @Term("Jours depuis la mise en demeure") Optional<Integer> medDays,
        @Term("Sanctions annoncées") boolean medSanctions,
        @Term("Jours depuis la lettre de relance") Optional<Integer> reminderDays,
        @Term("Plan en cours") Optional<PlanKind> plan,
        @Term("Plan respecté") Optional<Boolean> planRespected,
        @Term("Nature du débiteur") DebtorKind debtorKind,
        @Term("Dette professionnelle") boolean professional,
        @Term("Admise en non-valeur") boolean writtenOff)
        implements TableInput {}
