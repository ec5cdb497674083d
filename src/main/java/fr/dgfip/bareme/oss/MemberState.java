package fr.dgfip.bareme.oss;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.NamedCode;

/**
 * A Member State of the European Union, or Northern Ireland ({@code XI}), which is treated as one for goods. ISO 3166-1
 * codes; VAT numbers of Greece begin with {@code EL}.
 */
public enum MemberState implements NamedCode {
    AT("040"),
    BE("056"),
    BG("100"),
    CY("196"),
    CZ("203"),
    DE("276"),
    DK("208"),
    EE("233"),
    ES("724"),
    FI("246"),
    FR("250"),
    GR("300"),
    HR("191"),
    HU("348"),
    IE("372"),
    IT("380"),
    LT("440"),
    LU("442"),
    LV("428"),
    MT("470"),
    NL("528"),
    PL("616"),
    PT("620"),
    RO("642"),
    SE("752"),
    SI("705"),
    SK("703"),
    XI("900");

    private final String digits;

    MemberState(String digits) {
        this.digits = digits;
    }

    @Override
    public String label() {
        return Country.of(name()).label();
    }

    /** Its ISO 3166-1 number, which stands in the numbers it gives in the special schemes; 900 for Northern Ireland. */
    String digits() {
        return digits;
    }

    /** The two letters with which VAT numbers of the State begin. */
    public String vatPrefix() {
        return this == GR ? "EL" : name();
    }
}
