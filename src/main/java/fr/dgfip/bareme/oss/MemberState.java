package fr.dgfip.bareme.oss;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;

/**
 * A Member State of the European Union, or Northern Ireland ({@code XI}), which is treated as one for goods. ISO 3166-1
 * codes; VAT numbers of Greece begin with {@code EL}.
 */
public enum MemberState implements Code {
    AT,
    BE,
    BG,
    CY,
    CZ,
    DE,
    DK,
    EE,
    ES,
    FI,
    FR,
    GR,
    HR,
    HU,
    IE,
    IT,
    LT,
    LU,
    LV,
    MT,
    NL,
    PL,
    PT,
    RO,
    SE,
    SI,
    SK,
    XI;

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return Country.of(name()).label();
    }

    /** The two letters with which VAT numbers of the State begin. */
    public String vatPrefix() {
        return this == GR ? "EL" : name();
    }
}
