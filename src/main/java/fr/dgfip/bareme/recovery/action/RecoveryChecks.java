package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.RequestProblem;
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
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a debtor's file. One of its kind per request. */
final class RecoveryChecks {
    private static final String FRANCE = "FR";
    private final RecoveryRequest request;
    private final FileProblems problems;

    RecoveryChecks(RecoveryRequest request) {
        this.request = request;
        this.problems = new FileProblems(request.examinationDate());
    }

    List<RequestProblem> problems() {
        checkDebtor(request.debtor());
        request.collective().ifPresent(this::checkCollective);
        request.plan().ifPresent(this::checkPlan);
        problems.future(
                request.planRequest().map(PlanRequest::requestedOn),
                "/planRequest/requestedOn",
                "la demande de délais");
        problems.future(
                request.businessSale().map(BusinessSale::publishedOn), "/businessSale/publishedOn", "la publication");
        problems.contradiction(
                request.director().isPresent() && request.debtor().isNatural(),
                "/director",
                "seule une personne morale a un dirigeant : ôtez cette rubrique.");
        problems.unique(request.evidence().stream().map(Evidence::action).toList(), "evidence", "action");
        new ClaimChecks(request, problems).check();
        new PartyChecks(request, problems).check();
        return problems.all();
    }

    private void checkDebtor(Debtor debtor) {
        boolean ended = debtor.activity() == ActivityStatus.CEASED || debtor.activity() == ActivityStatus.STRUCK_OFF;
        problems.missing(
                ended && debtor.ceasedOn().isEmpty(),
                "/debtor/ceasedOn",
                "l'activité a pris fin : donnez la date de la cessation ou de la radiation.");
        problems.contradiction(
                !ended && debtor.ceasedOn().isPresent(),
                "/debtor/ceasedOn",
                "l'activité n'a pas pris fin : ôtez cette date ou corrigez l'activité.");
        problems.future(debtor.ceasedOn(), "/debtor/ceasedOn", "la fin d'activité");
        boolean french = debtor.residence() == Residence.FR;
        problems.contradiction(
                debtor.country()
                        .filter(country -> country.code().equals(FRANCE) != french)
                        .isPresent(),
                "/debtor/country",
                "le pays et la résidence du débiteur ne vont pas ensemble.");
        problems.contradiction(
                debtor.kind() != DebtorKind.INDIVIDUAL
                        && debtor.kind() != DebtorKind.ESTATE
                        && debtor.activity() == ActivityStatus.NO_BUSINESS,
                "/debtor/activity",
                "un tel débiteur exerce ou a exercé une activité.");
    }

    private void checkCollective(Collective collective) {
        problems.contradiction(
                request.debtor().kind() == DebtorKind.INDIVIDUAL,
                "/collective",
                "un particulier n'a pas de procédure collective : pour le surendettement, renseignez le plan.");
        problems.future(Optional.of(collective.openedOn()), "/collective/openedOn", "le jugement d'ouverture");
        problems.future(collective.publishedOn(), "/collective/publishedOn", "la publication");
        problems.contradiction(
                collective.publishedOn().filter(collective.openedOn()::isAfter).isPresent(),
                "/collective/publishedOn",
                "la publication au BODACC ne peut précéder le jugement d'ouverture.");
        problems.future(collective.closedOn(), "/collective/closedOn", "la clôture");
        problems.contradiction(
                collective.closedOn().filter(collective.openedOn()::isAfter).isPresent(),
                "/collective/closedOn",
                "la clôture ne peut précéder le jugement d'ouverture.");
        problems.contradiction(
                !collective.declared().orElse(true)
                        && request.acts().stream().anyMatch(act -> act.kind() == ActKind.CLAIM_DECLARATION),
                "/collective/declared",
                "une déclaration de créance figure parmi les actes : dites la créance déclarée ou ôtez l'acte.");
        problems.contradiction(
                collective.kind() != CollectiveKind.LJ
                        && collective.saleStarted().orElse(false),
                "/collective/saleStarted",
                "le liquidateur ne vend qu'en liquidation judiciaire.");
    }

    private void checkPlan(Plan plan) {
        problems.future(Optional.of(plan.grantedOn()), "/plan/grantedOn", "l'accord du plan");
        problems.contradiction(
                plan.kind() == PlanKind.OVER_INDEBTEDNESS && !request.debtor().isNatural(),
                "/plan/kind",
                "le surendettement ne concerne que les personnes physiques.");
    }
}
