package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the debtor is established, as the help between States sees it. */
public enum Residence implements NamedCode {
    FR("France"),
    EU("Autre État de l'Union européenne"),
    NON_EU_WITH_TREATY("Hors Union, avec assistance au recouvrement"),
    NON_EU_NO_TREATY("Hors Union, sans assistance au recouvrement");

    private final String label;

    Residence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
