package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** What happened to one return period: its return and the reminders of the Member State of identification. */
public record PeriodRecord(
        @Term(value = "Période", description = "2025-Q3 pour un trimestre, 2026-01 pour un mois")
        ReturnPeriod period,

        @Term("Déclaration déposée le") Optional<LocalDate> filedOn,

        @Term(
                value = "TVA déclarée",
                description = "Tous États de consommation, au centime ; 0.00 pour une déclaration néant")
        @PositiveOrZero
        @DecimalMax("1000000000000")
        Optional<Euros> declaredVat,

        @Term("Relance pour la déclaration envoyée le") Optional<LocalDate> returnReminderOn,
        @Term("Relance pour le paiement envoyée le") Optional<LocalDate> paymentReminderOn) {
    boolean isNil() {
        return declaredVat.filter(Euros::isPositive).isEmpty();
    }
}
