package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** A return, filed or awaited. */
public record CandidateReturn(
        @Term("Référence de la déclaration") @Pattern(regexp = REFERENCE)
        String reference,

        @Term("Période") ReturnPeriod period,

        @Term(value = "Date de dépôt", description = "Absente tant que la déclaration n’est pas déposée")
        Optional<LocalDate> filedOn,

        @Term("Close") boolean closed,

        @Term(value = "TVA totale déclarée", description = "Pour tous les États ; à donner par l’État d’identification")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> declared,

        @Term(
                value = "Parts reversées aux États",
                description = "Ce que les parts payées sont devenues ; absent : on ne sait pas")
        Optional<Boolean> distributed,

        @Term(value = "Rappel français de déclarer", description = "Règlement (UE) n° 282/2011, art. 60 bis")
        Optional<LocalDate> returnReminderOn,

        @Term(value = "Rappel français de payer", description = "Règlement (UE) n° 282/2011, art. 63 bis")
        Optional<LocalDate> paymentReminderOn) {
    static final String REFERENCE = "[A-Za-z0-9/.-]{1,40}";

    DistributionState distribution() {
        return distributed
                .map(done -> done ? DistributionState.REVERSEE : DistributionState.DETENUE)
                .orElse(DistributionState.INCONNUE);
    }
}
