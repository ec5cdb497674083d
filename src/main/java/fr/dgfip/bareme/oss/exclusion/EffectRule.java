package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/** How the day is found from which the person no longer uses the scheme. */
public enum EffectRule implements NamedCode {
    TRIMESTRE_SUIVANT("Premier jour du trimestre suivant l'envoi"),
    MOIS_SUIVANT("Premier jour du mois suivant l'envoi"),
    LENDEMAIN("Lendemain de l'envoi"),
    DATE_DU_CHANGEMENT("Date du changement"),
    DATE_DE_SORTIE("Date de la sortie notifiée");

    private final String label;

    EffectRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Empty when it counts from a day that the file does not have. */
    Optional<LocalDate> effectiveOn(EffectFacts facts) {
        return switch (this) {
            case TRIMESTRE_SUIVANT -> Optional.of(firstOfNext(facts.sentOn(), Scheme.UNION));
            case MOIS_SUIVANT -> Optional.of(firstOfNext(facts.sentOn(), Scheme.IMPORT));
            case LENDEMAIN -> Optional.of(facts.sentOn().plusDays(1));
            case DATE_DU_CHANGEMENT -> facts.movedOn();
            case DATE_DE_SORTIE -> facts.exitOn();
        };
    }

    private static LocalDate firstOfNext(LocalDate day, Scheme scheme) {
        return ReturnPeriod.containing(day, scheme).plus(1).firstDay();
    }
}
