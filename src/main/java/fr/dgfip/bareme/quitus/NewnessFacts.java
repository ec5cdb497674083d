package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Age and use at delivery against the limits of new means of transport. Legal date: the delivery. */
public record NewnessFacts(
        @Term("Genre") VehicleKind kind,
        @Term("Âge à la livraison") AgeState age,
        @Term("Usage à la livraison") UseState use,
        @Term("Date de livraison") LocalDate deliveryDate,
        @Term("Dernier jour de la limite d'âge") Optional<LocalDate> lastNewDay,
        @Term("Limite d'usage") int useLimit)
        implements TableInput {
    /**
     * CGI art. 298 sexies III-2: new when delivered within {@code months} after first use, that day included, or used less
     * than {@code useLimit}. Months are counted from date to date, to the last day of a shorter month.
     *
     * @param used kilometres or hours at delivery
     */
    public static NewnessFacts of(QuitusRequest request, int months, int useLimit, Optional<Integer> used) {
        LocalDate delivery = Dates.delivery(request);
        Optional<LocalDate> lastNewDay = request.vehicle().firstUseDate().map(first -> first.plusMonths(months));
        AgeState age = lastNewDay
                .map(last -> delivery.isAfter(last) ? AgeState.DEPASSEE : AgeState.DANS_LA_LIMITE)
                .orElse(AgeState.JAMAIS_MIS_EN_SERVICE);
        return new NewnessFacts(
                request.vehicle().kind(), age, use(used.orElse(0), useLimit), delivery, lastNewDay, useLimit);
    }

    private static UseState use(int used, int limit) {
        if (used == limit) {
            return UseState.EGAL;
        }
        return used < limit ? UseState.INFERIEUR : UseState.SUPERIEUR;
    }

    /**
     * Whether only a later paper makes the vehicle used: in the buyer's hands within the age limit, invoiced or delivered on
     * paper after it (CAA Bordeaux, 29 janvier 2009, 07BX00198).
     */
    boolean usedByPaperOnly(LocalDate handedOver, LocalDate invoiceDate) {
        return use != UseState.INFERIEUR
                && lastNewDay
                        .filter(last -> !handedOver.isAfter(last))
                        .filter(last -> invoiceDate.isAfter(last) || deliveryDate.isAfter(last))
                        .isPresent();
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(deliveryDate);
    }
}
