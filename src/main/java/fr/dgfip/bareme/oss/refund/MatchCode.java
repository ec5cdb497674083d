package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** A situation of matching a payment with a return. */
public enum MatchCode implements NamedCode {
    M01("M01 Montant exact"),
    M02("M02 Paiement partiel"),
    M03("M03 Paiement supérieur"),
    M04("M04 Sans référence, montant exact"),
    M05("M05 Non identifié"),
    M06("M06 Déclaration déjà payée ou close"),
    M07("M07 Après le rappel d’un État"),
    M08("M08 Référence étrangère"),
    M09("M09 Avant la déclaration");

    private final String label;

    MatchCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
