package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Insolvency proceedings of the debtor. */
public record Collective(
        @Term("Procédure") CollectiveKind kind,
        @Term("Jugement d'ouverture") LocalDate openedOn,
        @Term("Publication au BODACC") Optional<LocalDate> publishedOn,
        @Term("Créance déclarée") Optional<Boolean> declared,
        @Term("Clôture") Optional<LocalDate> closedOn,

        @Term(value = "Vente des biens grevés commencée", description = "Par le liquidateur")
        Optional<Boolean> saleStarted,

        @Term("Confusion de patrimoines ou fictivité") Optional<Boolean> patrimoniesMixed,

        @Term(value = "Faute de gestion", description = "Plus qu’une simple négligence")
        Optional<Boolean> managementFault,

        @Term("Faits de faillite personnelle") Optional<Boolean> sanctionFacts) {

    /** Whether a liquidation is over on a day: creditors do not simply take up their pursuits again. */
    public boolean isClosedLiquidation(LocalDate day) {
        return kind == CollectiveKind.LJ && !staysOn(day);
    }

    /** Whether proceedings that stay individual enforcement are open on a day; conciliation does not stay it. */
    public boolean staysOn(LocalDate day) {
        return kind != CollectiveKind.CONCILIATION
                && closedOn.filter(closed -> !day.isBefore(closed)).isEmpty();
    }
}
