package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The prescription of the action to recover a claim under a French title (LPF art. L. 274), in two readings: with what is
 * certain, and with all that remains to be confirmed. Only past the second is a claim taken to be prescribed.
 *
 * @param years of the first reading
 * @param unextended the first reading with the ordinary years
 */
record Prescription(
        int years, PrescriptionTime certain, int latestYears, PrescriptionTime latest, PrescriptionTime unextended) {

    /** Empty without a title: no time has begun. */
    static Optional<Prescription> of(Claim claim, RecoveryFrame frame) {
        return claim.titleSentOn().filter(sent -> frame.request().isFrench()).map(sent -> of(claim, sent, frame));
    }

    private static Prescription of(Claim claim, LocalDate sent, RecoveryFrame frame) {
        int ordinary = frame.terms().prescriptionYears();
        int extended = ordinary + frame.terms().extraYears();
        PrescriptionTerm term = frame.debtor().term();
        int years = term == PrescriptionTerm.EXTENDED ? extended : ordinary;
        int latestYears = term == PrescriptionTerm.ORDINARY ? ordinary : extended;
        boolean stayed = claim.stayRequested().orElse(false);
        boolean unstayed = claim.stayRequested().filter(stay -> !stay).isPresent();
        Collection<LocalDate> acts = acts(claim, frame, EnumSet.of(ActEffect.INTERRUPTS, ActEffect.LASTING));
        Collection<LocalDate> allActs = acts(claim, frame, EnumSet.complementOf(EnumSet.of(ActEffect.NONE)));
        Optional<Suspension> stay = claim.suspension().filter(stop -> stayed);
        PrescriptionTime latest = PrescriptionTime.of(
                sent, latestYears, allActs, claim.suspension().filter(stop -> !unstayed));
        boolean held =
                acts(claim, frame, EnumSet.of(ActEffect.LASTING)).stream().anyMatch(latest::isOpenOn);
        return new Prescription(
                years,
                PrescriptionTime.of(sent, years, acts, stay),
                latestYears,
                held ? latest.held() : latest,
                PrescriptionTime.of(sent, ordinary, acts, stay));
    }

    /** The formal notice the claim names is an act too. */
    private static Collection<LocalDate> acts(Claim claim, RecoveryFrame frame, Set<ActEffect> effects) {
        Set<LocalDate> days = new TreeSet<>();
        claim.noticeOn()
                .filter(day -> effects.contains(frame.effect(ActKind.FORMAL_NOTICE)))
                .ifPresent(days::add);
        frame.request().acts().stream()
                .filter(act -> act.claim().equals(claim.reference()))
                .filter(act -> effects.contains(frame.effect(act.kind())))
                .forEach(act -> days.add(act.date()));
        return days;
    }

    PrescriptionState stateOn(LocalDate day) {
        if (certain.isOpenOn(day)) {
            return PrescriptionState.RUNNING;
        }
        return latest.isOpenOn(day) ? PrescriptionState.UNCERTAIN : PrescriptionState.PRESCRIBED;
    }

    /** Whether the claim is only kept alive by the further years of debtors whom no instrument reaches. */
    boolean isExtensionDecisiveOn(LocalDate day) {
        return latestYears > years
                ? !unextended.isOpenOn(day) && latest.isOpenOn(day)
                : !unextended.isOpenOn(day) && certain.isOpenOn(day);
    }

    private boolean isDoubtful() {
        return !latest.lastDay().equals(certain.lastDay());
    }

    PrescriptionItem item(PrescriptionState state) {
        return new PrescriptionItem(
                state,
                certain.lastDay(),
                latest.lastDay().filter(day -> isDoubtful()),
                inWords(years, certain),
                Optional.of(inWords(latestYears, latest)).filter(text -> isDoubtful()));
    }

    private static String inWords(int years, PrescriptionTime time) {
        if (time.lastDay().isEmpty()) {
            return "Le délai ne court pas tant que dure ce qui l'arrête : contestation avec sursis, instance ou procédure collective.";
        }
        String from = time.restarted() ? ", jour où il a recommencé à courir" : ", envoi du titre";
        String suspended = time.suspendedDays() > 0 ? ", plus " + time.suspendedDays() + " jours de suspension" : "";
        return years + " ans à compter du " + FrenchText.day(time.from()) + from + suspended + " : dernier jour le "
                + FrenchText.day(time.lastDay().get()) + ".";
    }
}
