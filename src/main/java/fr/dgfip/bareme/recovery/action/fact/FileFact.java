package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.request.ActivityStatus;
import fr.dgfip.bareme.recovery.action.request.CollectiveKind;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.LocalStance;
import fr.dgfip.bareme.recovery.action.request.PlanKind;
import fr.dgfip.bareme.recovery.action.request.Residence;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** The whole file, as the preconditions, the indicators and the weights see it. Legal date: that of the decision. */
public record FileFact(
        @Term("Nature du débiteur") DebtorKind debtorKind,
        @Term("Résidence du débiteur") Residence residence,
        @Term("Activité") ActivityStatus activity,
        @Term("Jours depuis la fin d'activité") Optional<Integer> ceasedDays,
        @Term("Plus d'un an depuis la fin d'activité") boolean overAYearCeased,
        @Term("Coopération") Optional<Integer> cooperation,
        @Term("Défauts en 36 mois") Optional<Integer> defaults36,
        @Term("Position de la direction") LocalStance stance,
        @Term("Dette totale") Euros debt,

        @Term(
                value = "Dette recouvrable",
                description = "Avec un titre, non prescrite, ni en sursis, ni arrêtée par une procédure collective")
        Euros exigible,

        @Term("Titre exécutoire") boolean titled,
        @Term("Échue") boolean overdue,
        @Term("Impôts directs dus") boolean directTaxes,
        @Term("Issue d'un contrôle") boolean fromAudit,
        @Term("Sursis en cours") boolean contested,
        @Term("Plus forte somme en sursis") Euros largestStay,
        @Term("Garanties non demandées") boolean guaranteesUnasked,
        @Term("Imposition commune") Optional<Boolean> jointlyTaxed,

        @Term(
                value = "Imposition commune pour une partie",
                description = "Une créance au moins est commune, une autre non")
        boolean partlyJoint,

        @Term("Créance sans mise en demeure valable") boolean withoutMed,
        @Term("Jours depuis la mise en demeure") Optional<Integer> medDays,
        @Term("Jours depuis la lettre de relance") Optional<Integer> reminderDays,

        @Term(value = "Ancienneté de la dette", description = "Mois entiers révolus", unit = "mois")
        Optional<Integer> ageMonths,

        @Term(value = "Mois avant prescription", unit = "mois")
        Optional<Integer> marginMonths,

        @Term("SATD restée vaine ou partielle") boolean satdTried,
        @Term("Actes infructueux") int vainActs,
        @Term("SATD en cours") boolean satdPending,
        @Term("Mesure conservatoire en place") boolean conservatoryTaken,
        @Term("Hypothèque inscrite") boolean mortgageTaken,
        @Term("Privilège publié") boolean privilegePublished,
        @Term("Dirigeant assigné") boolean directorSued,

        @Term(
                value = "Dette au dernier semestre civil",
                description = "Titres reçus à la fin du dernier semestre, hors sursis et plan respecté")
        Euros halfYearDebt,

        @Term("Procédure collective") Optional<CollectiveKind> collective,
        @Term("Créance antérieure au jugement") boolean priorClaims,
        @Term("Créance postérieure au jugement") boolean postClaims,

        @Term(value = "Mois depuis le jugement d'ouverture", description = "Mois entiers révolus", unit = "mois")
        Optional<Integer> openingMonths,

        @Term("Délai de déclaration") Optional<DelayState> declarationDelay,
        @Term("Délai de relevé de forclusion") Optional<DelayState> reliefDelay,
        @Term("Créance déclarée") Optional<Boolean> declared,
        @Term("Vente des biens grevés commencée") Optional<Boolean> saleStarted,
        @Term("Confusion de patrimoines ou fictivité") Optional<Boolean> patrimoniesMixed,
        @Term("Faute de gestion") Optional<Boolean> managementFault,
        @Term("Faits de faillite personnelle") Optional<Boolean> sanctionFacts,
        @Term("Plan") Optional<PlanKind> plan,
        @Term("Plan respecté") Optional<Boolean> planRespected,
        @Term("Délais demandés") boolean planRequested,
        @Term("Difficulté passagère") Optional<Boolean> temporaryDifficulty,
        @Term("Obligations courantes respectées") Optional<Boolean> currentDutiesKept,
        @Term("Part salariale et déclarations à jour") Optional<Boolean> employeeShareKept,
        @Term("Autres créanciers publics") Optional<Boolean> otherPublicCreditors,
        @Term("Dirigeant connu") boolean directorKnown,
        @Term("Manquements") BreachState breach,
        @Term("Faits pendant le mandat") Optional<Boolean> duringMandate,
        @Term("Lien avec l'impossibilité de recouvrer") Optional<Boolean> causal,
        @Term("Diligences du comptable") Optional<Boolean> diligent,
        @Term("Retard expliqué") Optional<Boolean> directorLateWithReason,
        @Term("Dirigeant déjà tenu") Optional<Boolean> directorAlreadyLiable,
        @Term("Indices d'insolvabilité organisée") int insolvencySigns,
        @Term("Bien du débiteur saisissable connu") boolean debtorAssets,

        @Term("Bien du débiteur saisissable connu en France")
        boolean assetsInFrance,

        @Term(value = "Couverture par les biens mobiliers", unit = "%")
        int movableCover,

        @Term(value = "Couverture par les biens connus", unit = "%")
        int locatedCover,

        @Term("Immeuble en pleine propriété") boolean realEstateOwned,
        @Term("Immeuble indivis") boolean realEstateUndivided,
        @Term("Bien à l'étranger") boolean assetAbroad,
        @Term("Charges antérieures") Euros priorCharges,
        @Term("Recours contre une autre personne") boolean recourse,
        @Term("Preuve à compléter sur le tiers") boolean thirdPartyUnproved,
        @Term("Bien au nom d'un prête-nom") boolean nominee,
        @Term("Toute la dette prescrite") boolean allPrescribed,
        @Term("Jours depuis la publication de la vente") Optional<Integer> saleDays,
        @Term("Fonds vendu") boolean businessSold,
        @Term("Procès-verbal de flagrance") Optional<Boolean> flagrance,
        @Term("TVA menacée avant sa déclaration") Optional<Boolean> undeclaredVat,
        @Term("Cessation des paiements établie") Optional<Boolean> paymentsCeased,
        @Term("Dossier stratégique") Optional<Boolean> strategic)
        implements TableInput {
    /** Whether the debtor is in liquidation and the claim is declared there. */
    public boolean isLiquidationDeclared() {
        return collective.filter(CollectiveKind.LJ::equals).isPresent() && declared.orElse(false);
    }
}
