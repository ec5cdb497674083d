package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself in a request for recovery. One of its kind per request. */
final class RecoveryChecks {
    private static final String FRANCE = "FR";
    private final RecoveryRequest request;
    private final RequestProblems problems = new RequestProblems();

    RecoveryChecks(RecoveryRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        if (request.isFrench()) {
            checkFrench();
        } else {
            checkForeign();
        }
        request.debtorNumber().ifPresent(this::checkNumber);
        checkClaims();
        checkActs();
        return problems.all();
    }

    private void checkFrench() {
        if (request.identificationState().isEmpty()) {
            problems.missing("/identificationState", "une créance française de guichet a un État d'identification.");
        }
        problems.contradictionIf(
                request.identificationState().filter(MemberState.FR::equals).isPresent(),
                "/identificationState",
                "une personne identifiée en France n'y doit pas de TVA française par le guichet.");
        problems.contradictionIf(
                request.requestReceivedOn().isPresent(),
                "/requestReceivedOn",
                "seule la créance d'un autre État arrive par une demande d'assistance.");
        problems.contradictionIf(
                request.otherState()
                        .filter(state -> state.code().equals(FRANCE))
                        .isPresent(),
                "/otherState",
                "la France ne demande pas l'assistance à elle-même.");
        problems.contradictionIf(
                request.knownDocuments().enforceableTitle().isPresent(),
                "/documents/enforceableTitle",
                "le titre français se dit par la date d'envoi de l'avis de mise en recouvrement.");
    }

    private void checkForeign() {
        if (request.requestReceivedOn().isEmpty()) {
            problems.missing("/requestReceivedOn", "une demande d'assistance a un jour de réception.");
        }
        problems.order(
                request.requestReceivedOn(),
                Optional.of(request.examinationDate()),
                "/requestReceivedOn",
                "la demande d'assistance ne peut être reçue après l'examen.");
        if (request.otherState().isEmpty()) {
            problems.missing("/otherState", "dites quel État demande l'assistance.");
        }
        problems.contradictionIf(
                request.otherState()
                        .filter(state -> state.code().equals(FRANCE))
                        .isPresent(),
                "/otherState",
                "l'État qui demande l'assistance n'est pas la France.");
        problems.contradictionIf(
                !request.acts().isEmpty(),
                "/acts",
                "la prescription de la créance d'un autre État relève de son droit : ôtez les actes.");
    }

    private void checkNumber(OssNumber number) {
        problems.contradictionIf(
                request.claims().stream().noneMatch(claim -> fits(number, claim.scheme())),
                "/debtorNumber",
                "ce numéro n'est celui d'aucun des régimes des créances.");
        boolean elsewhere = request.identificationState()
                .filter(state -> !number.isOf(state))
                .isPresent();
        problems.contradictionIf(elsewhere, "/debtorNumber", "ce numéro n'est pas de l'État d'identification.");
    }

    private static boolean fits(OssNumber number, Scheme scheme) {
        return number.fits(scheme) || number.isIntermediary() && scheme == Scheme.IMPORT;
    }

    private void checkClaims() {
        Set<String> references = new HashSet<>();
        Set<List<Object>> sums = new HashSet<>();
        for (int i = 0; i < request.claims().size(); i++) {
            Claim claim = request.claims().get(i);
            String pointer = "/claims/" + i;
            problems.contradictionIf(
                    !references.add(claim.reference()),
                    pointer + "/reference",
                    "cette référence figure deux fois : une créance ne compte qu'une fois.");
            problems.contradictionIf(
                    !sums.add(List.of(
                            claim.scheme(),
                            claim.period(),
                            request.isFrench() ? claim.titleSentOn() : claim.dueDate(),
                            claim.contested())),
                    pointer + "/period",
                    "cette période figure deux fois sous le même titre : réunissez ses sommes.");
            new ClaimChecks(request, claim, pointer, problems).check();
        }
    }

    private void checkActs() {
        Map<String, Claim> claims = new HashMap<>();
        request.claims().forEach(claim -> claims.putIfAbsent(claim.reference(), claim));
        Set<RecoveryAct> seen = new HashSet<>();
        for (int i = 0; i < request.acts().size(); i++) {
            RecoveryAct act = request.acts().get(i);
            String pointer = "/acts/" + i;
            problems.contradictionIf(!seen.add(act), pointer, "cet acte figure deux fois.");
            Optional<Claim> claim = Optional.ofNullable(claims.get(act.claim()));
            problems.contradictionIf(claim.isEmpty(), pointer + "/claim", "aucune créance n'a cette référence.");
            problems.contradictionIf(
                    act.date().isAfter(request.examinationDate()),
                    pointer + "/date",
                    "l'acte ne peut suivre l'examen.");
            claim.filter(any -> request.isFrench()).ifPresent(of -> checkAct(act, of, pointer));
        }
    }

    private void checkAct(RecoveryAct act, Claim claim, String pointer) {
        Optional<LocalDate> sent = claim.titleSentOn();
        problems.contradictionIf(
                sent.isEmpty(), pointer + "/claim", "cette créance n'a pas de titre : aucun acte ne peut la viser.");
        problems.order(sent, Optional.of(act.date()), pointer + "/date", "l'acte ne peut précéder l'envoi du titre.");
    }
}
