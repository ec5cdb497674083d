package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who handles requests in a phase. */
public enum Channel implements NamedCode {
    NATIONAL("Service national des quitus"),
    SIE("Service des impôts des entreprises");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
