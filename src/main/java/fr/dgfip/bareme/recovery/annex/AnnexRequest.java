package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** One annex tax of one person for one period, on the day it is examined. */
public record AnnexRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Date d'examen") LocalDate examinationDate,
        @Term("SIREN") Optional<Siren> siren,

        @Term(value = "Taxe", description = "Code de la feuille « Taxes annexes », tel que T01")
        @Pattern(regexp = "[A-Z][A-Z0-9]{1,7}")
        String taxCode,

        @Term("Obligation") Obligation obligation,
        @Term("Régime") Optional<VatRegime> regime,
        @Term("Période") TaxPeriod period,
        @Term("Calendrier") Optional<Calendar> calendar,
        @Term("Indices") Optional<Signs> signs,
        @Term("Indicateurs") Optional<Indicators> indicators,
        @Term("Déclaration") Filing filing,
        @Term("Dispense") Optional<Dispense> dispense,
        @Term("Relance") Optional<Reminder> reminder,
        @Term("Mise en demeure reçue le") Optional<LocalDate> formalNoticeReceivedOn) {
    Calendar knownCalendar() {
        return calendar.orElse(Calendar.UNKNOWN);
    }

    Indicators knownIndicators() {
        return indicators.orElse(Indicators.UNKNOWN);
    }

    Signs knownSigns() {
        return signs.orElse(Signs.UNKNOWN);
    }
}
