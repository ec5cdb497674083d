package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.request.AssetType;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.LiableRole;
import fr.dgfip.bareme.recovery.action.request.Ownership;
import fr.dgfip.bareme.recovery.action.request.SuspiciousKind;
import fr.dgfip.bareme.recovery.action.request.ThirdPartyAnswer;
import fr.dgfip.bareme.recovery.action.request.ThirdPartyRole;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What may pay, or be made to pay. Legal date: that of the decision. */
public record ResourceFact(
        String reference,
        Optional<Euros> net,
        boolean lawful,
        @Term("Ressource") ResourceKind kind,
        @Term("Nature du bien") Optional<AssetType> asset,
        @Term("Propriété") Optional<Ownership> ownership,
        @Term("Insaisissable") boolean unseizable,
        @Term("Nanti") boolean pledged,
        @Term("Résidence principale") boolean mainResidence,

        @Term(
                value = "Seuil du local d'habitation non atteint",
                description =
                        "Dette sous le seuil, sans saisie de compte ou de salaire restée vaine ni autorisation du juge")
        boolean dwellingBarred,

        @Term("Rôle du tiers") Optional<ThirdPartyRole> role,
        @Term("Réponse du tiers") Optional<ThirdPartyAnswer> answer,
        @Term("Réception de la SATD prouvée") Optional<Boolean> receptionProved,
        @Term("Motif légitime du tiers") Optional<Boolean> legitimateReason,
        @Term("Travail dissimulé constaté") Optional<Boolean> undeclaredWork,
        @Term("Manquement à l'obligation de vigilance") Optional<Boolean> vigilanceFailed,
        @Term("Montant du contrat hors taxe") Optional<Euros> contract,
        @Term("Fonds détenus") boolean fundsHeld,
        @Term("Nature de l'acte suspect") Optional<SuspiciousKind> suspicious,
        @Term("Postérieur au principe de la créance") Optional<Boolean> afterDebt,
        @Term("Connu du bénéficiaire") Optional<Boolean> aware,
        @Term("Années depuis l'acte suspect") Optional<Integer> actYears,
        @Term("Qualité") Optional<LiableRole> liable,
        @Term("Succession acceptée") Optional<Boolean> accepted,
        @Term("Titre notifié à la personne") Optional<Boolean> titleNotified,
        @Term("Nature du débiteur") DebtorKind debtorKind,
        @Term("Conjoint tenu de la dette") Optional<Boolean> spouseLiable,
        @Term("Manquements") BreachState breach,
        @Term("Impôts directs dus") boolean directTaxes,
        @Term("Débiteur vainement poursuivi") boolean pursuedInVain)
        implements TableInput {
    /** Whether it is the debtor's own, held by him or for him, and not another's. */
    public boolean isDebtors() {
        if (kind == ResourceKind.TIERS) {
            return true;
        }
        boolean anothers = ownership
                .filter(found -> found == Ownership.NOMINEE || found == Ownership.DIRECTOR_OWN)
                .isPresent();
        return kind == ResourceKind.BIEN && !anothers;
    }
}
