package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.Asset;
import fr.dgfip.bareme.recovery.action.request.AssetType;
import fr.dgfip.bareme.recovery.action.request.BusinessSale;
import fr.dgfip.bareme.recovery.action.request.Circumstances;
import fr.dgfip.bareme.recovery.action.request.Claim;
import fr.dgfip.bareme.recovery.action.request.ClaimBirth;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.CollectiveKind;
import fr.dgfip.bareme.recovery.action.request.Contest;
import fr.dgfip.bareme.recovery.action.request.Debtor;
import fr.dgfip.bareme.recovery.action.request.Director;
import fr.dgfip.bareme.recovery.action.request.GuaranteesState;
import fr.dgfip.bareme.recovery.action.request.Ownership;
import fr.dgfip.bareme.recovery.action.request.Plan;
import fr.dgfip.bareme.recovery.action.request.PlanRequest;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a whole file as the preconditions, indicators and weights see it. */
final class FileFacts {
    private final Dossier dossier;
    private final RecoveryRequest request;
    private final LocalDate today;
    private final Acts acts;
    private final Holdings holdings;
    private final Optional<Collective> collective;
    private final Optional<Director> director;
    private final Optional<PlanRequest> planRequest;

    FileFacts(Dossier dossier) {
        this.dossier = dossier;
        this.request = dossier.request();
        this.today = request.examinationDate();
        this.acts = dossier.acts();
        this.holdings = new Holdings(dossier.resources(), dossier.debt());
        this.collective = request.collective()
                .filter(found ->
                        found.closedOn().filter(day -> !day.isAfter(today)).isEmpty());
        this.director = request.director();
        this.planRequest = request.planRequest();
    }

    FileFact fact() {
        Debtor debtor = request.debtor();
        ProceedingsFacts proceedings = new ProceedingsFacts(request, dossier.terms());
        return new FileFact(
                debtor.kind(),
                debtor.residence(),
                debtor.activity(),
                debtor.ceasedOn().map(this::days),
                debtor.ceasedOn().filter(this::isBeyondPetition).isPresent(),
                debtor.cooperation(),
                debtor.defaults36(),
                request.localStance(),
                dossier.debt(),
                dossier.exigible(),
                dossier.states().stream().anyMatch(ClaimState::isTitled),
                dossier.states().stream().anyMatch(ClaimState::isOverdue),
                dossier.owesDirectTaxes(),
                request.claims().stream().anyMatch(Claim::fromAudit),
                stays().findAny().isPresent(),
                request.claims().stream()
                        .map(Claim::stayed)
                        .max(Comparator.naturalOrder())
                        .orElse(Euros.ZERO),
                stays().anyMatch(contest -> contest.guaranteesState() == GuaranteesState.NONE_ASKED),
                dossier.jointlyTaxed(),
                dossier.isPartlyJoint(),
                dossier.states().stream().anyMatch(FileFacts::lacksDemand),
                acts.latest(ActKind.MED).map(Act::date).map(this::days),
                acts.latest(ActKind.RELANCE).map(Act::date).map(this::days),
                titles().min(Comparator.naturalOrder()).map(this::monthsSince),
                dossier.prescriptions().nearestDate().map(date -> months(today, date)),
                acts.isSatdVain(),
                acts.vain(),
                acts.isSatdPending(),
                acts.has(ActKind.CONSERVATORY),
                acts.has(ActKind.MORTGAGE_INSCRIPTION),
                acts.latest(ActKind.PRIVILEGE_PUBLICITY)
                        .map(Act::date)
                        .filter(this::isSinceHalfYear)
                        .isPresent(),
                acts.has(ActKind.DIRECTOR_ASSIGNATION),
                halfYearDebt(),
                collective.map(Collective::kind),
                proceedings.isOpen()
                        && request.claims().stream()
                                .anyMatch(claim -> claim.birth()
                                        .filter(ClaimBirth.POST::equals)
                                        .isEmpty()),
                request.claims().stream()
                        .anyMatch(claim ->
                                claim.birth().filter(ClaimBirth.POST::equals).isPresent()),
                request.collective()
                        .filter(found -> found.kind() != CollectiveKind.CONCILIATION)
                        .map(Collective::openedOn)
                        .map(this::monthsSince),
                proceedings.declaration(),
                proceedings.relief(),
                declared(),
                collective.flatMap(Collective::saleStarted),
                request.collective().flatMap(Collective::patrimoniesMixed),
                request.collective().flatMap(Collective::managementFault),
                request.collective().flatMap(Collective::sanctionFacts),
                request.plan().map(Plan::kind),
                request.plan().flatMap(Plan::respected),
                planRequest.isPresent(),
                planRequest.flatMap(PlanRequest::temporaryDifficulty),
                planRequest.flatMap(PlanRequest::currentDutiesKept),
                planRequest.flatMap(PlanRequest::employeeShareKept),
                planRequest.flatMap(PlanRequest::otherPublicCreditors),
                director.isPresent(),
                dossier.breach(),
                director.flatMap(Director::duringMandate),
                director.flatMap(Director::causal),
                director.flatMap(Director::diligent),
                director.flatMap(Director::lateWithReason),
                director.flatMap(Director::alreadyLiable),
                holdings.insolvencySigns(),
                holdings.anySeizable(),
                holdings.anySeizableInFrance(),
                holdings.movableCover(),
                holdings.locatedCover(),
                holdings.any(AssetType.REAL_ESTATE, Ownership.FULL),
                holdings.any(AssetType.REAL_ESTATE, Ownership.UNDIVIDED),
                holdings.anyAbroad(),
                request.assets().stream()
                        .map(Asset::priorCharges)
                        .flatMap(Optional::stream)
                        .reduce(Euros.ZERO, Euros::plus),
                holdings.anyRecourse(),
                holdings.anyUnproved(),
                holdings.anyNominee(),
                dossier.states().stream().allMatch(ClaimState::isPrescribed),
                request.businessSale().map(BusinessSale::publishedOn).map(this::days),
                request.businessSale().isPresent(),
                request.circumstance(Circumstances::flagrance),
                request.circumstance(Circumstances::undeclaredVat),
                request.circumstance(Circumstances::paymentsCeased),
                request.circumstance(Circumstances::strategic));
    }

    /** As the file says, or else by an act of declaration. */
    private Optional<Boolean> declared() {
        return collective
                .flatMap(Collective::declared)
                .or(() ->
                        Optional.of(true).filter(yes -> collective.isPresent() && acts.has(ActKind.CLAIM_DECLARATION)));
    }

    private Stream<Contest> stays() {
        return request.claims().stream()
                .map(Claim::contest)
                .flatMap(Optional::stream)
                .filter(Contest::stays);
    }

    private static boolean lacksDemand(ClaimState state) {
        return state.exigible().isPositive() && !state.hasLiveDemand();
    }

    private Stream<LocalDate> titles() {
        return request.claims().stream().map(Claim::titleDate).flatMap(Optional::stream);
    }

    private boolean isBeyondPetition(LocalDate ceased) {
        return today.isAfter(ceased.plusMonths(dossier.terms().petitionMonths()));
    }

    private boolean isSinceHalfYear(LocalDate published) {
        return !published.isBefore(HalfYear.lastEnd(today));
    }

    /** What an accountant must count at the end of a half-year (CGI annexe III art. 416 bis). */
    private Euros halfYearDebt() {
        if (request.plan().flatMap(Plan::respected).orElse(false)) {
            return Euros.ZERO;
        }
        LocalDate end = HalfYear.lastEnd(today);
        List<Claim> counted = request.claims().stream()
                .filter(claim ->
                        claim.titleDate().filter(title -> !title.isAfter(end)).isPresent())
                .toList();
        return counted.stream()
                .map(claim -> claim.total().minus(claim.stayed()))
                .reduce(Euros.ZERO, Euros::plus);
    }

    private int days(LocalDate from) {
        return (int) ChronoUnit.DAYS.between(from, today);
    }

    /** Whole months that are over: a period of months that ends today still runs today. */
    private int monthsSince(LocalDate from) {
        return months(from, today.minusDays(1));
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.MONTHS.between(from, to);
    }
}
