package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unpaid claims on one person, and what is known for their recovery. */
public record RecoveryRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Rôle de la France") RecoveryRole role,

        @Term(value = "Date d'examen", description = "Le jour pour lequel la proposition est demandée")
        LocalDate examinationDate,

        @Term(value = "Demande d'assistance reçue le", description = "Pour la créance d’un autre État")
        Optional<LocalDate> requestReceivedOn,

        @Term(value = "État d'identification", description = "Celui du guichet où la personne déclare")
        Optional<MemberState> identificationState,

        @Term("Numéro de guichet du débiteur") Optional<OssNumber> debtorNumber,
        @Term("Pays du débiteur") Country debtorCountry,

        @Term(
                value = "Autre État",
                description = "Celui qui demande l’assistance, ou à qui la demander s’il n’est pas le pays du débiteur")
        Optional<Country> otherState,

        @Term("Créances") @Size(min = 1, max = 100) List<Claim> claims,

        @Term("Actes") @Size(max = 200) List<RecoveryAct> acts,

        @Term("Moyens") Optional<RecoveryMeans> means,
        @Term("Pièces") Optional<AssistanceDocuments> documents) {
    public RecoveryRequest {
        claims = List.copyOf(claims);
        acts = List.copyOf(acts);
    }

    boolean isFrench() {
        return role == RecoveryRole.FRENCH_CLAIM;
    }

    /** The State that assistance is asked of, or that asks for it. */
    public Country counterpart() {
        return otherState.orElse(debtorCountry);
    }

    /** Whether a second country has to be looked at besides that of the debtor. */
    public boolean isElsewhere() {
        return !counterpart().equals(debtorCountry);
    }

    /** Every kind of act the claims have seen, formal notices among them. */
    public Set<ActKind> actKinds() {
        Set<ActKind> kinds = EnumSet.noneOf(ActKind.class);
        acts.forEach(act -> kinds.add(act.kind()));
        if (claims.stream().anyMatch(claim -> claim.noticeOn().isPresent())) {
            kinds.add(ActKind.FORMAL_NOTICE);
        }
        return kinds;
    }

    /** The day assistance is asked for, when this very request asks for it. */
    LocalDate requestDay() {
        return requestReceivedOn.orElse(examinationDate);
    }

    RecoveryMeans knownMeans() {
        return means.orElse(RecoveryMeans.UNKNOWN);
    }

    AssistanceDocuments knownDocuments() {
        return documents.orElse(AssistanceDocuments.UNKNOWN);
    }
}
