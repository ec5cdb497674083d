package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** How the acquisitions to be secured are taxed. */
public enum AcquisitionKind implements NamedCode {
    TAXABLES("Acquisitions taxables"),
    MARGE("Acquisitions sous le régime de la marge"),
    DOUTEUSES("Acquisitions dont le régime est douteux");

    private final String label;

    AcquisitionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
