package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.Claim;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.CollectiveKind;
import fr.dgfip.bareme.recovery.action.request.Contest;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.Suspension;
import fr.dgfip.bareme.recovery.action.request.TaxType;
import fr.dgfip.bareme.recovery.action.request.TitleType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What contradicts itself in claims, acts and suspensions. */
final class ClaimChecks {
    /** Acts that only make sense for a claim with a title; others may come before it. */
    private static final Set<ActKind> AFTER_TITLE = EnumSet.of(
            ActKind.RELANCE,
            ActKind.MED,
            ActKind.SATD_BANK,
            ActKind.SATD_EMPLOYER,
            ActKind.SATD_OTHER,
            ActKind.SEIZURE,
            ActKind.REAL_ESTATE_SEIZURE,
            ActKind.MORTGAGE_INSCRIPTION);

    /** Those that spouses owe together (CGI art. 1691 bis). */
    private static final Set<TaxType> JOINT_TAXES = EnumSet.of(TaxType.IR, TaxType.TH);

    private final RecoveryRequest request;
    private final Optional<LocalDate> today;
    private final RequestProblems problems;
    private final Map<String, Claim> byId;

    ClaimChecks(RecoveryRequest request, RequestProblems problems) {
        this.request = request;
        this.today = Optional.of(request.examinationDate());
        this.problems = problems;
        this.byId = request.claims().stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim, (first, second) -> first));
    }

    void check() {
        problems.distinct(
                request.claims().stream().map(Claim::id).toList(), i -> "/claims/" + i + "/id", RecoveryChecks.TWICE);
        for (int i = 0; i < request.claims().size(); i++) {
            check(request.claims().get(i), "/claims/" + i);
        }
        problems.distinct(request.acts(), i -> "/acts/" + i, "cet acte est donné deux fois : ôtez-en un.");
        for (int i = 0; i < request.acts().size(); i++) {
            check(request.acts().get(i), "/acts/" + i);
        }
        for (int i = 0; i < request.suspensions().size(); i++) {
            check(request.suspensions().get(i), "/suspensions/" + i);
        }
    }

    private void check(Claim claim, String at) {
        problems.contradictionIf(
                !claim.total().isPositive(), at + "/principal", "une créance soldée n'est plus à recouvrer : ôtez-la.");
        boolean titled = claim.titleType() != TitleType.NONE;
        problems.missingIf(
                titled && claim.titleDate().isEmpty(), at + "/titleDate", "un titre a une date : renseignez-la.");
        problems.contradictionIf(
                !titled && claim.titleDate().isPresent(),
                at + "/titleDate",
                "sans titre, il n'y a pas de date de titre.");
        problems.order(
                claim.titleDate(), today, at + "/titleDate", "la date du titre ne peut suivre la date d'examen.");
        problems.contradictionIf(
                claim.jointlyTaxed().orElse(false) && !JOINT_TAXES.contains(claim.taxType()),
                at + "/jointlyTaxed",
                "seuls l'impôt sur le revenu et la taxe d'habitation se doivent en commun.");
        problems.contradictionIf(
                claim.dueDate()
                        .filter(due -> claim.titleDate().filter(due::isBefore).isPresent())
                        .isPresent(),
                at + "/dueDate",
                "la date limite de paiement ne peut précéder le titre.");
        checkBirth(claim, at);
        claim.contest().ifPresent(contest -> check(contest, claim, at + "/contest"));
    }

    private void checkBirth(Claim claim, String at) {
        boolean open = request.stayingProceedings().isPresent();
        problems.missingIf(
                open && claim.birth().isEmpty(),
                at + "/birth",
                "une procédure collective est ouverte : dites si la créance est née avant ou après le jugement.");
        problems.contradictionIf(
                request.collective().isEmpty() && claim.birth().isPresent(),
                at + "/birth",
                "aucune procédure collective n'est décrite : ôtez cette rubrique ou décrivez la procédure.");
    }

    private void check(Contest contest, Claim claim, String at) {
        problems.contradictionIf(
                contest.amount().compareTo(claim.total()) > 0,
                at + "/amount",
                "l'on ne conteste pas plus que la créance.");
        problems.contradictionIf(
                !contest.stays() && contest.guarantees().isPresent(),
                at + "/guarantees",
                "sans sursis demandé, il n'y a pas de garanties du sursis.");
    }

    private void check(Act act, String at) {
        problems.order(Optional.of(act.date()), today, at + "/date", "un acte ne peut suivre la date d'examen.");
        problems.contradictionIf(
                act.sanctionsMentioned().isPresent() && act.kind() != ActKind.MED,
                at + "/sanctionsMentioned",
                "seule une mise en demeure annonce des sanctions.");
        checkKnown(act.claims(), at);
        boolean declares = act.kind() == ActKind.CLAIM_DECLARATION;
        problems.contradictionIf(
                declares
                        && request.collective()
                                .filter(ClaimChecks::receivesClaims)
                                .isEmpty(),
                at + "/kind",
                "une déclaration de créance suppose une procédure collective : décrivez-la, close ou non.");
        problems.contradictionIf(
                declares
                        && request.collective()
                                .filter(found -> act.date().isBefore(found.openedOn()))
                                .isPresent(),
                at + "/date",
                "une déclaration de créance ne peut précéder le jugement d'ouverture.");
        if (AFTER_TITLE.contains(act.kind())) {
            problems.contradictionIf(
                    covered(act.claims()).stream().noneMatch(claim -> isTitledBy(claim, act.date())),
                    at + "/date",
                    "cet acte suppose un titre, et aucune créance visée n'en avait un ce jour-là.");
            problems.contradictionIf(
                    act.claims().stream()
                            .map(byId::get)
                            .filter(claim -> claim != null)
                            .anyMatch(claim -> !isTitledBy(claim, act.date())),
                    at + "/claims",
                    "cet acte vise une créance qui n'avait pas de titre ce jour-là.");
        }
    }

    private static boolean receivesClaims(Collective collective) {
        return collective.kind() != CollectiveKind.CONCILIATION;
    }

    private List<Claim> covered(List<String> ids) {
        return request.claims().stream()
                .filter(claim -> ids.isEmpty() || ids.contains(claim.id()))
                .toList();
    }

    private static boolean isTitledBy(Claim claim, LocalDate day) {
        return claim.titleDate().filter(title -> !title.isAfter(day)).isPresent();
    }

    private void check(Suspension suspension, String at) {
        problems.order(
                Optional.of(suspension.from()),
                today,
                at + "/from",
                "le début d'une suspension ne peut suivre la date d'examen.");
        problems.order(suspension.to(), today, at + "/to", "la fin d'une suspension ne peut suivre la date d'examen.");
        problems.contradictionIf(
                suspension.to().filter(suspension.from()::isAfter).isPresent(),
                at + "/to",
                "une suspension ne peut finir avant d'avoir commencé.");
        checkKnown(suspension.claims(), at);
    }

    private void checkKnown(List<String> ids, String at) {
        for (int i = 0; i < ids.size(); i++) {
            problems.contradictionIf(
                    !byId.containsKey(ids.get(i)),
                    at + "/claims/" + i,
                    "aucune créance du dossier n'a cette référence.");
        }
    }
}
