package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have decided. No office may override it. */
public enum AnnexGuard implements NamedCode {
    GA_NON_CONFIRME(
            "Le fait générateur ou l’échéance n’est pas confirmé : aucune règle ne peut en être tirée.",
            Basis.PRUDENCE,
            AnnexAnswer.NON_CONFIRME),
    GA_INFORMATION(
            "Une information nécessaire manque : rien n’est envoyé avant de la connaître.",
            "CRPA, art. L. 114-5",
            AnnexAnswer.A_COMPLETER),
    GA_DEJA_DEPOSEE(
            "La déclaration est déposée : elle n’est pas demandée une seconde fois.",
            "CRPA, art. L. 113-12",
            AnnexAnswer.INSTRUIRE),
    GA_AVANT_ECHEANCE(
            "Personne n’est relancé avant que la dernière échéance possible soit connue et passée.",
            Basis.PRUDENCE,
            AnnexAnswer.INSTRUIRE),
    GA_DISPENSE(
            "Aucune déclaration n’est demandée à qui en est dispensé, ou quand son absence vaut montant nul.",
            "CIBS, art. D161-33, D161-34 et L421-163",
            AnnexAnswer.INSTRUIRE),
    GA_NON_ATTENDUE(
            "Aucune déclaration n’est demandée à qui rien ne désigne comme redevable.",
            Basis.PRUDENCE,
            AnnexAnswer.INSTRUIRE),
    GA_TAXATION(
            "Hors taxes sur le chiffre d’affaires, une taxation d’office suit une mise en demeure restée trente jours sans effet.",
            "LPF, art. L66 et L68",
            AnnexAnswer.INSTRUIRE),
    GA_OUBLI(
            "Une déclaration attendue et en retard, ou une taxe déclarée et impayée, ne reste pas sans suite.",
            Basis.PRUDENCE,
            AnnexAnswer.INSTRUIRE),
    GA_TABLE_SANS_REPONSE(
            "Une table n’a pas donné une réponse et une seule : un agent décide.",
            "CRPA, art. L. 311-3-1",
            AnnexAnswer.INSTRUIRE);

    private final String label;
    private final String legalBasis;
    private final AnnexAnswer answer;

    AnnexGuard(String label, String legalBasis, AnnexAnswer answer) {
        this.label = label;
        this.legalBasis = legalBasis;
        this.answer = answer;
    }

    @Override
    public String label() {
        return label;
    }

    /** What stands in the place of the answer it forbids. */
    AnnexAnswer answer() {
        return answer;
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }

    /** Bases that several guards share; an enum constant cannot name a constant of its own class. */
    private static final class Basis {
        static final String PRUDENCE = "Règle de prudence du service, à confirmer";
    }
}
