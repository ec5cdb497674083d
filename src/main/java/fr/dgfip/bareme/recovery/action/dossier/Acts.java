package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.ActResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The acts of a file and what is asked of them. */
final class Acts {
    private static final Set<ActKind> SATD = EnumSet.of(ActKind.SATD_BANK, ActKind.SATD_EMPLOYER, ActKind.SATD_OTHER);
    private static final Set<ActKind> ACCOUNT_OR_WAGE = EnumSet.of(ActKind.SATD_BANK, ActKind.SATD_EMPLOYER);
    /** Those that enforce: a letter, a call or an inscription in vain says nothing of what the debtor has. */
    private static final Set<ActKind> PURSUITS = EnumSet.of(
            ActKind.SATD_BANK,
            ActKind.SATD_EMPLOYER,
            ActKind.SATD_OTHER,
            ActKind.SEIZURE,
            ActKind.CONSERVATORY,
            ActKind.REAL_ESTATE_SEIZURE);

    private final List<Act> all;

    Acts(List<Act> all) {
        this.all = all;
    }

    List<Act> on(String claim) {
        return all.stream().filter(act -> act.covers(claim)).toList();
    }

    boolean has(ActKind kind) {
        return all.stream().anyMatch(act -> act.kind() == kind);
    }

    Optional<LocalDate> latest(ActKind kind) {
        return latest(all.stream(), kind).map(Act::date);
    }

    Optional<Act> latestOn(String claim, ActKind kind) {
        return latest(all.stream().filter(act -> act.covers(claim)), kind);
    }

    private static Optional<Act> latest(Stream<Act> acts, ActKind kind) {
        return acts.filter(act -> act.kind() == kind).max(Comparator.comparing(Act::date));
    }

    Optional<LocalDate> latestSatd() {
        return all.stream()
                .filter(act -> SATD.contains(act.kind()))
                .map(Act::date)
                .max(Comparator.naturalOrder());
    }

    boolean isSatdVain() {
        return all.stream().anyMatch(act -> SATD.contains(act.kind()) && act.isVain());
    }

    boolean isAccountOrWageVain() {
        return all.stream().anyMatch(act -> ACCOUNT_OR_WAGE.contains(act.kind()) && act.isVain());
    }

    boolean isSatdPending() {
        return all.stream()
                .anyMatch(act -> SATD.contains(act.kind())
                        && act.result().filter(ActResult.PENDING::equals).isPresent());
    }

    int vain() {
        return (int) all.stream()
                .filter(act -> PURSUITS.contains(act.kind()) && act.isVain())
                .count();
    }
}
