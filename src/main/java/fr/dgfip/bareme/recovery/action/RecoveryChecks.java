package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.ActivityStatus;
import fr.dgfip.bareme.recovery.action.request.BusinessSale;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.CollectiveKind;
import fr.dgfip.bareme.recovery.action.request.Debtor;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.Evidence;
import fr.dgfip.bareme.recovery.action.request.Plan;
import fr.dgfip.bareme.recovery.action.request.PlanKind;
import fr.dgfip.bareme.recovery.action.request.PlanRequest;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a debtor's file. One of its kind per request. */
final class RecoveryChecks {
    static final String TWICE = "cette référence est donnée deux fois : une même chose ne compte qu'une fois.";

    private static final String FRANCE = "FR";
    private final RecoveryRequest request;
    private final Optional<LocalDate> today;
    private final RequestProblems problems = new RequestProblems();

    RecoveryChecks(RecoveryRequest request) {
        this.request = request;
        this.today = Optional.of(request.examinationDate());
    }

    List<RequestProblem> problems() {
        checkDebtor(request.debtor());
        request.collective().ifPresent(this::checkCollective);
        request.plan().ifPresent(this::checkPlan);
        problems.order(
                request.planRequest().map(PlanRequest::requestedOn),
                today,
                "/planRequest/requestedOn",
                "la demande de délais ne peut suivre la date d'examen.");
        problems.order(
                request.businessSale().map(BusinessSale::publishedOn),
                today,
                "/businessSale/publishedOn",
                "la publication ne peut suivre la date d'examen.");
        problems.contradictionIf(
                request.director().isPresent() && request.debtor().isNatural(),
                "/director",
                "seule une personne morale a un dirigeant : ôtez cette rubrique.");
        problems.distinct(
                request.evidence().stream().map(Evidence::action).toList(), i -> "/evidence/" + i + "/action", TWICE);
        new ClaimChecks(request, problems).check();
        new PartyChecks(request, problems).check();
        return problems.all();
    }

    private void checkDebtor(Debtor debtor) {
        boolean ended = debtor.activity() == ActivityStatus.CEASED || debtor.activity() == ActivityStatus.STRUCK_OFF;
        problems.missingIf(
                ended && debtor.ceasedOn().isEmpty(),
                "/debtor/ceasedOn",
                "l'activité a pris fin : donnez la date de la cessation ou de la radiation.");
        problems.contradictionIf(
                !ended && debtor.ceasedOn().isPresent(),
                "/debtor/ceasedOn",
                "l'activité n'a pas pris fin : ôtez cette date ou corrigez l'activité.");
        problems.order(
                debtor.ceasedOn(), today, "/debtor/ceasedOn", "la fin d'activité ne peut suivre la date d'examen.");
        boolean french = debtor.residence() == Residence.FR;
        problems.contradictionIf(
                debtor.country()
                        .filter(country -> country.code().equals(FRANCE) != french)
                        .isPresent(),
                "/debtor/country",
                "le pays et la résidence du débiteur ne vont pas ensemble.");
        problems.contradictionIf(
                debtor.kind() != DebtorKind.INDIVIDUAL
                        && debtor.kind() != DebtorKind.ESTATE
                        && debtor.activity() == ActivityStatus.NO_BUSINESS,
                "/debtor/activity",
                "un tel débiteur exerce ou a exercé une activité.");
    }

    private void checkCollective(Collective collective) {
        problems.contradictionIf(
                request.debtor().kind() == DebtorKind.INDIVIDUAL,
                "/collective",
                "un particulier n'a pas de procédure collective : pour le surendettement, renseignez le plan.");
        problems.order(
                Optional.of(collective.openedOn()),
                today,
                "/collective/openedOn",
                "le jugement d'ouverture ne peut suivre la date d'examen.");
        problems.order(
                collective.publishedOn(),
                today,
                "/collective/publishedOn",
                "la publication ne peut suivre la date d'examen.");
        problems.contradictionIf(
                collective.publishedOn().filter(collective.openedOn()::isAfter).isPresent(),
                "/collective/publishedOn",
                "la publication au BODACC ne peut précéder le jugement d'ouverture.");
        problems.order(
                collective.closedOn(), today, "/collective/closedOn", "la clôture ne peut suivre la date d'examen.");
        problems.contradictionIf(
                collective.closedOn().filter(collective.openedOn()::isAfter).isPresent(),
                "/collective/closedOn",
                "la clôture ne peut précéder le jugement d'ouverture.");
        problems.contradictionIf(
                !collective.declared().orElse(true)
                        && request.acts().stream().anyMatch(act -> act.kind() == ActKind.CLAIM_DECLARATION),
                "/collective/declared",
                "une déclaration de créance figure parmi les actes : dites la créance déclarée ou ôtez l'acte.");
        problems.contradictionIf(
                collective.kind() != CollectiveKind.LJ
                        && collective.saleStarted().orElse(false),
                "/collective/saleStarted",
                "le liquidateur ne vend qu'en liquidation judiciaire.");
    }

    private void checkPlan(Plan plan) {
        problems.order(
                Optional.of(plan.grantedOn()),
                today,
                "/plan/grantedOn",
                "l'accord du plan ne peut suivre la date d'examen.");
        problems.contradictionIf(
                plan.kind() == PlanKind.OVER_INDEBTEDNESS && !request.debtor().isNatural(),
                "/plan/kind",
                "le surendettement ne concerne que les personnes physiques.");
    }
}
