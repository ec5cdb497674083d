package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.quitus.ArrivalPlace;
import fr.dgfip.bareme.quitus.Declaration;
import fr.dgfip.bareme.quitus.DeclaredRegime;
import fr.dgfip.bareme.quitus.Guarantee;
import fr.dgfip.bareme.quitus.Holder;
import fr.dgfip.bareme.quitus.HolderSale;
import fr.dgfip.bareme.quitus.HolderType;
import fr.dgfip.bareme.quitus.IntermediateSeller;
import fr.dgfip.bareme.quitus.Mandate;
import fr.dgfip.bareme.quitus.OriginTerritory;
import fr.dgfip.bareme.quitus.OriginalsState;
import fr.dgfip.bareme.quitus.Payment;
import fr.dgfip.bareme.quitus.Procedure;
import fr.dgfip.bareme.quitus.QuitusRequest;
import fr.dgfip.bareme.quitus.Route;
import fr.dgfip.bareme.quitus.SubmittedDocument;
import fr.dgfip.bareme.quitus.TransportedBy;
import fr.dgfip.bareme.quitus.VisaWaiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request being made up. What the file declares and joins is settled last, by {@link Papers}. */
final class Draft {
    final int number;
    final String requestId;
    final Deal deal;
    final LocalDate filed;
    final ApplicantDraft applicant;
    final VehicleDraft vehicle;
    Procedure procedure = Procedure.QUITUS_IMMAT_TPU;
    String department = "";
    Optional<Mandate> mandate = Optional.empty();
    Optional<Holder> holder = Optional.empty();
    Optional<SellerDraft> seller = Optional.empty();
    List<IntermediateSeller> chain = new ArrayList<>();
    Optional<SaleDraft> sale = Optional.empty();
    OriginTerritory origin = OriginTerritory.DE;
    ArrivalPlace arrival = ArrivalPlace.METROPOLE;
    TransportedBy transport = TransportedBy.ACHETEUR;
    LocalDate arrived;
    Optional<HolderSale> holderSale = Optional.empty();
    /** Declared used whatever the vehicle is: what some schemes pretend. */
    boolean pretendsUsed;
    /** How a taxable acquisition is declared: a name of the group {@code declared}; empty to draw one. */
    Optional<String> declaredAs = Optional.empty();
    /** What was forged: a name of the group {@code F11.kind}, or nothing. */
    String forgery = "NOTHING";

    DeclaredRegime regime = DeclaredRegime.OCCASION_SANS_TVA;
    Euros declaredVat = Euros.ZERO;
    Optional<Payment> payment = Optional.empty();
    Optional<Guarantee> guarantee = Optional.empty();
    Optional<VisaWaiver> visaWaiver = Optional.empty();
    List<SubmittedDocument> documents = new ArrayList<>();
    OriginalsState originals = OriginalsState.NON_DEMANDES;
    int completionRequests;

    Draft(int number, String requestId, Deal deal, LocalDate filed, ApplicantDraft applicant, VehicleDraft vehicle) {
        this.number = number;
        this.requestId = requestId;
        this.deal = deal;
        this.filed = filed;
        this.applicant = applicant;
        this.vehicle = vehicle;
        this.arrived = filed;
    }

    SaleDraft theSale() {
        return sale.orElseThrow();
    }

    SellerDraft theSeller() {
        return seller.orElseThrow();
    }

    /** When the vehicle changes hands, or arrives when it does not. */
    LocalDate delivery() {
        return sale.map(deal -> deal.delivery).orElse(arrived);
    }

    boolean isProfessional() {
        return applicant.type != ApplicantType.PARTICULIER && applicant.type != ApplicantType.PBRD;
    }

    boolean isAgent() {
        return applicant.type == ApplicantType.MANDATAIRE;
    }

    /** Whether the buyer, an agent's principal not among them, accounts for VAT itself. */
    boolean isIdentified() {
        return isProfessional() && !isAgent();
    }

    /** Whether the applicant must prove the regime of the holder (CGI art. 297 G, 298 sexies A). */
    boolean owesProof() {
        return isAgent() || applicant.type == ApplicantType.ASSUJETTI_REVENDEUR;
    }

    void held(HolderType type, String country) {
        holder = Optional.of(new Holder(type, Country.of(country), Optional.empty()));
    }

    String holderCountry() {
        return holder.map(known -> known.country().code()).orElseGet(() -> theSeller().country);
    }

    QuitusRequest build() {
        return new QuitusRequest(
                requestId,
                Optional.of("SYN-" + number),
                procedure,
                filed,
                department,
                applicant.build(),
                mandate,
                vehicle.build(),
                holder,
                seller.map(SellerDraft::build),
                chain,
                sale.map(SaleDraft::build),
                new Route(origin, arrival, transport, Optional.of(arrived)),
                holderSale,
                new Declaration(regime, declaredVat),
                payment,
                guarantee,
                visaWaiver,
                documents,
                originals,
                completionRequests);
    }
}
