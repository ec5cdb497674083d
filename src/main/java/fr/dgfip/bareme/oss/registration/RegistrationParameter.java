package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of registration read from the sheet {@code Paramètres}. */
public enum RegistrationParameter implements ParameterKey {
    NOTICE_DAY("Jour limite de notification de la première opération", TermType.whole("jour")),
    WORKING_DAY_SHIFT("Report au jour ouvré suivant", new TermType.YesNo()),
    FILING_DAY("Jour limite de déclaration et de paiement", TermType.whole("jour")),
    BINDING_YEARS("Années d'engagement après celle du choix", TermType.whole("ans")),
    QUARANTINE_YEARS("Durée de la quarantaine", TermType.whole("ans")),
    EXIT_QUARTERS("Quarantaine après une sortie volontaire", TermType.whole("trimestres")),
    THRESHOLD("Seuil de taxation dans l'État d'établissement", TermType.amount()),
    NARROW_THRESHOLD("Seuil : seules les opérations depuis l'État d'établissement", new TermType.YesNo()),
    CONSIGNMENT("Valeur intrinsèque maximale d'un envoi", TermType.amount());

    private final String label;
    private final TermType type;

    RegistrationParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}
