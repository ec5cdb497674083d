package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.recovery.action.request.Asset;
import fr.dgfip.bareme.recovery.action.request.AssetType;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.LiablePerson;
import fr.dgfip.bareme.recovery.action.request.LiableRole;
import fr.dgfip.bareme.recovery.action.request.Ownership;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.SuspiciousAct;
import fr.dgfip.bareme.recovery.action.request.ThirdParty;
import fr.dgfip.bareme.recovery.action.request.ThirdPartyAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in assets, third parties, suspicious acts and liable persons. */
final class PartyChecks {
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private final RecoveryRequest request;
    private final Optional<LocalDate> today;
    private final RequestProblems problems;

    PartyChecks(RecoveryRequest request, RequestProblems problems) {
        this.request = request;
        this.today = Optional.of(request.examinationDate());
        this.problems = problems;
    }

    void check() {
        problems.distinct(
                request.assets().stream().map(Asset::id).toList(), i -> "/assets/" + i + "/id", RecoveryChecks.TWICE);
        problems.distinct(
                request.thirdParties().stream().map(ThirdParty::id).toList(),
                i -> "/thirdParties/" + i + "/id",
                RecoveryChecks.TWICE);
        problems.distinct(
                request.liablePersons().stream().map(LiablePerson::id).toList(),
                i -> "/liablePersons/" + i + "/id",
                RecoveryChecks.TWICE);
        for (int i = 0; i < request.assets().size(); i++) {
            check(request.assets().get(i), "/assets/" + i);
        }
        for (int i = 0; i < request.thirdParties().size(); i++) {
            check(request.thirdParties().get(i), "/thirdParties/" + i);
        }
        for (int i = 0; i < request.suspiciousActs().size(); i++) {
            check(request.suspiciousActs().get(i), "/suspiciousActs/" + i);
        }
        for (int i = 0; i < request.liablePersons().size(); i++) {
            check(request.liablePersons().get(i), "/liablePersons/" + i);
        }
        checkPartners();
    }

    private void check(Asset asset, String at) {
        boolean undivided = asset.ownership() == Ownership.UNDIVIDED;
        problems.missingIf(
                undivided && asset.quota().isEmpty(),
                at + "/quota",
                "un bien indivis a une quote-part : renseignez-la.");
        problems.contradictionIf(
                !undivided && asset.quota().isPresent(), at + "/quota", "seul un bien indivis a une quote-part.");
        problems.contradictionIf(
                asset.ownership() == Ownership.DIRECTOR_OWN
                        && request.director().isEmpty(),
                at + "/ownership",
                "aucun dirigeant n'est décrit.");
        problems.contradictionIf(
                (asset.ownership() == Ownership.SPOUSE_OWN || asset.ownership() == Ownership.COMMUNITY)
                        && !request.debtor().isNatural(),
                at + "/ownership",
                "une personne morale n'a pas de conjoint.");
        problems.contradictionIf(
                asset.mainResidence() && asset.type() != AssetType.REAL_ESTATE,
                at + "/mainResidence",
                "seul un immeuble est une résidence principale.");
        problems.contradictionIf(
                asset.inDwelling() && asset.type() != AssetType.MOVABLES,
                at + "/inDwelling",
                "seuls des meubles se trouvent dans un local d'habitation.");
        boolean earned = asset.type() == AssetType.WAGE || asset.type() == AssetType.PENSION;
        problems.contradictionIf(
                earned && !request.debtor().isNatural(),
                at + "/type",
                "une personne morale n'a ni salaire ni pension.");
    }

    private void check(ThirdParty third, String at) {
        boolean asked = third.answer() != ThirdPartyAnswer.NOT_ASKED;
        boolean refuses = third.answer() == ThirdPartyAnswer.ADMITS_REFUSES;
        problems.missingIf(asked && third.seized().isEmpty(), at + "/seized", "une SATD a un montant : renseignez-le.");
        problems.contradictionIf(
                !asked && third.seized().isPresent(), at + "/seized", "ce tiers n'a pas été saisi : ôtez ce montant.");
        problems.missingIf(
                refuses && third.admitted().isEmpty(), at + "/admitted", "dites combien le tiers reconnaît devoir.");
        problems.contradictionIf(
                !asked && third.receptionProved().isPresent(),
                at + "/receptionProved",
                "ce tiers n'a reçu aucune SATD.");
    }

    private void check(SuspiciousAct act, String at) {
        problems.order(
                Optional.of(act.date()), today, at + "/date", "un acte suspect ne peut suivre la date d'examen.");
        problems.missingIf(
                act.value().isEmpty(), at + "/value", "donnez la valeur sortie du patrimoine, au moins estimée.");
    }

    private void check(LiablePerson person, String at) {
        boolean estate = request.debtor().kind() == DebtorKind.ESTATE;
        problems.contradictionIf(
                person.role() == LiableRole.HEIR && !estate, at + "/role", "seule une succession a des héritiers.");
        problems.contradictionIf(
                person.role() == LiableRole.PARTNER && request.debtor().isNatural(),
                at + "/role",
                "une personne physique n'a pas d'associés.");
        problems.missingIf(
                person.role() == LiableRole.PARTNER
                        && request.debtor().kind() == DebtorKind.CIVIL_COMPANY
                        && person.share().isEmpty(),
                at + "/share",
                "l'associé d'une société civile répond à proportion de sa part : renseignez-la.");
        problems.missingIf(
                person.role() == LiableRole.HEIR
                        && person.share().isEmpty()
                        && person.limit().isEmpty(),
                at + "/share",
                "un héritier est tenu pour sa part ou dans une limite : renseignez l'une ou l'autre.");
    }

    private void checkPartners() {
        List<BigDecimal> shares = new ArrayList<>();
        request.liablePersons().stream()
                .filter(person -> person.role() == LiableRole.PARTNER || person.role() == LiableRole.HEIR)
                .forEach(person -> person.share().ifPresent(shares::add));
        problems.contradictionIf(
                shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) > 0,
                "/liablePersons",
                "les parts dépassent 100 % au total.");
    }
}
