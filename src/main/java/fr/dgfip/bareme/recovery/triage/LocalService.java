package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** The service that asks. */
public enum LocalService implements NamedCode {
    SIE("Service des impôts des entreprises"),
    DINR("Direction des impôts des non-résidents"),
    DGE("Direction des grandes entreprises"),
    PRS("Pôle de recouvrement spécialisé"),
    AUTRE("Autre service");

    private final String label;

    LocalService(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
