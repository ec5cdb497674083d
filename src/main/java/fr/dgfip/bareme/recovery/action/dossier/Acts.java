package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.ActResult;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The acts of a file and what is asked of them. */
final class Acts {
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

    List<Act> all() {
        return all;
    }

    /** Those that speak of one claim. */
    Acts on(String claim) {
        return new Acts(all.stream().filter(act -> act.covers(claim)).toList());
    }

    boolean has(ActKind kind) {
        return all.stream().anyMatch(act -> act.kind() == kind);
    }

    Optional<Act> latest(ActKind kind) {
        return all.stream().filter(act -> act.kind() == kind).max(Comparator.comparing(Act::date));
    }

    boolean isSatdVain() {
        return all.stream().anyMatch(act -> act.kind().isSatd() && act.isVain());
    }

    boolean isAccountOrWageVain() {
        return all.stream().anyMatch(act -> ACCOUNT_OR_WAGE.contains(act.kind()) && act.isVain());
    }

    boolean isSatdPending() {
        return all.stream()
                .anyMatch(act -> act.kind().isSatd()
                        && act.result().filter(ActResult.PENDING::equals).isPresent());
    }

    int vain() {
        return (int) all.stream()
                .filter(act -> PURSUITS.contains(act.kind()) && act.isVain())
                .count();
    }
}
