package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why something is turned down or left. */
public enum RecoveryGround implements NamedCode {
    SMALL_AMOUNT("Cumul qui ne dépasse pas le seuil de mise en recouvrement"),
    ASSISTANCE_MINIMUM("Montant inférieur au minimum d'assistance"),
    NO_INSTRUMENT("Aucun instrument d'assistance trouvé avec cet État"),
    NO_TITLE("Titre ou instrument uniformisé absent"),
    CONTESTED("Créance contestée"),
    OWN_PROCEDURES("Procédures propres non mises en œuvre"),
    PRESCRIPTION("Action en recouvrement prescrite");

    private final String label;

    RecoveryGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
