package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** What the forced flags and the risk grid read. Legal date: that of the decision. */
public record RiskFacts(
        @Term("Type de demandeur") ApplicantType applicantType,
        @Term("Acquéreur") BuyerCategory buyer,
        @Term("Demandeur professionnel") boolean professional,
        @Term("Phase") Phase phase,
        @Term("Territoire d'origine") OriginTerritory origin,
        @Term("Acquisition") boolean acquisition,
        @Term("Qualification") Qualification qualification,
        @Term("Zone de divergence") boolean divergence,
        @Term("Déclaré d'occasion") boolean declaredUsed,
        @Term("État du dossier") FileState fileState,
        @Term("Écart de TVA") Euros vatGap,
        @Term("Régime déclaré cohérent") boolean regimeConsistent,
        @Term("Régime du titulaire") HolderRegime holderRegime,
        @Term("Paiement au regard du déclaré") PaymentState paymentState,
        @Term("État du mandat") MandateState mandateState,
        @Term("Signalement du VIN") VinSignal vinSignal,
        @Term("VIN conforme") boolean vinConforms,
        @Term("Kilométrage en recul") boolean odometerRollback,
        @Term("Sur liste de surveillance") boolean watchListed,
        @Term("Mention d'exonération") boolean exemptMention,
        @Term("Vente à distance") boolean distanceSale,
        @Term("Série de la plaque étrangère") Optional<PlateSeries> plateSeries,
        @Term("Tiré au sort") boolean sampled,
        @Term("Vendeurs entre titulaire et demandeur") int chainLength,
        @Term("Pays du vendeur différent") boolean sellerCountryDiffers,
        @Term("Type de vendeur") Optional<SellerType> sellerType,

        @Term(value = "Ancienneté TVA du vendeur (mois)", unit = "mois")
        Optional<Integer> sellerVatAgeMonths,

        @Term("Réponse de VIES") Optional<ViesStatus> viesStatus,
        @Term("Nom et adresse conformes à VIES") Optional<Boolean> viesNameMatches,
        @Term("Type de titulaire") Optional<HolderType> holderType,
        @Term("Marge revendiquée") boolean marginClaimed,
        @Term("Mentions contradictoires") boolean contradictoryMentions,
        @Term("Dossiers anormaux du vendeur sur 12 mois") int sellerAnomalousFiles,

        @Term(value = "Ancienneté de l'entreprise (mois)", unit = "mois")
        Optional<Integer> applicantAgeMonths,

        @Term("Obligations de TVA à jour") boolean taxCompliant,
        @Term("Certificats demandés sur 12 mois") int certificates12Months,

        @Term(value = "Volume du mois sur la moyenne", scale = 2)
        Optional<BigDecimal> volumeRatio,

        @Term("Refus ou correction antérieurs") boolean earlierAnomaly,
        @Term("Demandeurs partageant ses coordonnées") int sharedContactApplicants,
        @Term(value = "Kilométrage (km)", unit = "km") Optional<Integer> odometerKm,

        @Term(value = "Kilométrage annuel moyen (km)", unit = "km")
        Optional<Integer> kmPerYear,

        @Term(value = "Âge du véhicule (mois)", unit = "mois")
        Optional<Integer> ageMonths,

        @Term("Demi-mois au-delà de la limite d'âge") Optional<Integer> halfMonthsBeyondAgeLimit,

        @Term(value = "Retard de la facture (jours)", unit = "jours")
        int invoiceDelayDays,

        @Term("D'occasion par la seule date de facture") boolean usedOnInvoiceDateOnly,

        @Term(value = "Prix sur valeur de marché", unit = "%", scale = 2)
        Optional<BigDecimal> priceRatio,

        @Term("Prix hors taxe en euros") Optional<Euros> price,
        @Term("Enjeu de TVA") Euros stake,

        @Term(value = "Délai de dépôt (jours)", unit = "jours")
        int filingDelayDays,

        @Term(value = "Mois depuis la première immatriculation dans l'Union", unit = "mois")
        Optional<Integer> monthsSinceFirstEuRegistration,

        @Term("Dispense de caution en cours") boolean guaranteeWaived)
        implements TableInput {}
