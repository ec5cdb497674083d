package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A debtor's file, and what the local direction asks. */
public record RecoveryRequest(
        @Term(value = "Identifiant du dossier", description = "Opaque, donné par l’application")
        @Size(min = 1, max = 60)
        String fileId,

        @Term(value = "Date d'examen", description = "Le jour pour lequel les actions sont proposées")
        LocalDate examinationDate,

        @Term(value = "Direction", description = "Code du département")
        @Pattern(regexp = "0[1-9]|[1-8][0-9]|9[0-5]|2A|2B|97[1-6]")
        String direction,

        @Term("Position de la direction") LocalStance localStance,
        @Term("Débiteur") Debtor debtor,
        @Term("Créances") @Size(min = 1, max = 200) List<Claim> claims,
        @Term("Actes") @Size(max = 200) List<Act> acts,
        @Term("Suspensions") @Size(max = 200) List<Suspension> suspensions,
        @Term("Biens") @Size(max = 100) List<Asset> assets,
        @Term("Tiers") @Size(max = 50) List<ThirdParty> thirdParties,
        @Term("Procédure collective") Optional<Collective> collective,
        @Term("Plan") Optional<Plan> plan,
        @Term("Demande de délais") Optional<PlanRequest> planRequest,
        @Term("Dirigeant") Optional<Director> director,
        @Term("Actes suspects") @Size(max = 50) List<SuspiciousAct> suspiciousActs,
        @Term("Personnes tenues") @Size(max = 50) List<LiablePerson> liablePersons,
        @Term("Vente du fonds") Optional<BusinessSale> businessSale,
        @Term("Circonstances") Optional<Circumstances> circumstances,
        @Term("Preuves") @Size(max = 60) List<Evidence> evidence) {
    public RecoveryRequest {
        claims = List.copyOf(claims);
        acts = List.copyOf(acts);
        suspensions = List.copyOf(suspensions);
        assets = List.copyOf(assets);
        thirdParties = List.copyOf(thirdParties);
        suspiciousActs = List.copyOf(suspiciousActs);
        liablePersons = List.copyOf(liablePersons);
        evidence = List.copyOf(evidence);
    }

    /** The proceedings that stay individual enforcement on the day of the examination. */
    public Optional<Collective> stayingProceedings() {
        return collective.filter(found -> found.staysOn(examinationDate));
    }

    /** What a circumstance is known to be; empty when nothing is said. */
    public Optional<Boolean> circumstance(Function<Circumstances, Optional<Boolean>> which) {
        return circumstances.flatMap(which);
    }
}
