package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Something a registration must state (CGI, annexe IV, art. 50 sexies J et K). */
public enum DataItem implements NamedCode {
    COMPANY_NAME("Dénomination"),
    PHYSICAL_ADDRESS("Adresse physique"),
    POSTAL_ADDRESS("Adresse postale"),
    EMAIL("Adresse électronique"),
    CONTACT_NAME("Personne à contacter"),
    CONTACT_PHONE("Téléphone de la personne à contacter"),
    CONTACT_EMAIL("Adresse électronique de la personne à contacter"),
    ACTIVITY("Activité"),
    NATIONAL_TAX_NUMBER("Numéro fiscal national"),
    VAT_OR_TAX_NUMBER("Numéro de TVA ou numéro fiscal national"),
    WEBSITE("Site internet"),
    NO_EU_ESTABLISHMENT_STATEMENT("Déclaration d'absence de siège et d'établissement dans l'Union");

    private final String label;

    DataItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
