package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have proposed. No office may override it. */
public enum RecoveryGuard implements NamedCode {
    RG_SANS_TITRE(
            "Sans titre exécutoire, ni instrument uniformisé pour l'assistance, rien n'est recouvré : un agent décide.",
            "LPF, art. L. 252 A, L. 256 et L. 283 C, V et VI"),
    RG_SEUIL_ASSISTANCE(
            "L'assistance ne se demande ni ne se donne sous son montant minimal : un agent décide.",
            "LPF, art. L. 283 C, I ; directive 2010/24/UE, art. 18"),
    RG_SANS_INSTRUMENT(
            "Aucun instrument d'assistance n'est assuré avec cet État : un agent décide.", "LPF, art. L. 283 A"),
    RG_SEUIL_RECOUVREMENT(
            "Un cumul qui ne dépasse pas le seuil n'est pas mis en recouvrement : un agent décide.",
            "CGI, art. 1724 A"),
    RG_PRESCRITE(
            "Une créance prescrite, ou qui l'est peut-être, ne se recouvre pas : un agent décide.", "LPF, art. L. 274"),
    RG_CONTESTEE(
            "Une créance contestée ne se recouvre pas sous sursis, ni par un autre État sans certification : un agent décide.",
            "LPF, art. L. 277 et L. 283 C, VII et IX"),
    RG_PREMATURE(
            "Une créance n'est pas transmise avant son échéance, sa mise en demeure et le délai qui la suit : un agent décide.",
            "LPF, art. L. 257-0 A et L. 80 D"),
    RG_SANS_CREANCE("Aucune créance ne peut porter ce qui serait proposé : un agent décide.", "LPF, art. L. 252 A"),
    RG_SANS_MOTIF(
            "Un refus sans motif, ou dont le motif n'est pas établi, n'est pas proposé : un agent décide.",
            "CRPA, art. L. 211-2"),
    RG_ATTENTE(
            "Une créance demande plus que d'attendre, ou serait perdue à la fin de l'attente : un agent la reprend.",
            "LPF, art. L. 274 et L. 256"),
    RG_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    RecoveryGuard(String label, String legalBasis) {
        this.label = label;
        this.legalBasis = legalBasis;
    }

    @Override
    public String label() {
        return label;
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
