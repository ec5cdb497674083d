package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Who acquires what from whom, and what is claimed: what decides VAT and documents. Legal date: the delivery. */
public record OperationFacts(
        @Term("Type de demandeur") ApplicantType applicantType,
        @Term("Type de mandant") Optional<ApplicantType> principalType,
        @Term("Mandataire") boolean agent,
        @Term("Facture en son nom propre") boolean opaqueAgent,
        @Term("Acquéreur") BuyerCategory buyer,
        @Term("Acquisition") boolean acquisition,
        @Term("Qualification") Qualification qualification,
        @Term("Type de vendeur") Optional<SellerType> sellerType,
        @Term("Mention de la marge") boolean marginMention,
        @Term("TVA d'origine facturée") boolean originVatMention,
        @Term("Mention d'exonération") boolean exemptMention,
        @Term("Régime déclaré") DeclaredRegime declaredRegime,
        @Term("Marge revendiquée") boolean marginClaimed,
        @Term("Régime du titulaire") HolderRegime holderRegime,
        @Term("Vente à distance") boolean distanceSale,
        @Term("Acquisitions intracommunautaires de l'année") Optional<Euros> intraEuPurchases,
        @Term("Déjà immatriculé") boolean registered,
        @Term("Achat direct au titulaire") boolean boughtFromHolder,
        @Term("Pièce du titulaire") Optional<HolderDocument> holderDocument,
        @Term("Langue de la pièce du titulaire") Optional<String> holderLanguage,
        @Term("Date de livraison") LocalDate deliveryDate)
        implements TableInput {
    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(deliveryDate);
    }
}
