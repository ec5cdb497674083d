package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides what is done about a return. Legal date: that of the decision. */
public record ReminderFacts(
        @Term("Source du fait générateur") Confidence trigger,
        @Term("Source de l'échéance") Confidence due,
        @Term("Absence de déclaration vaut montant nul") boolean absenceIsNil,
        @Term("Procédure") Procedure procedure,
        @Term("Obligation") Obligation obligation,
        @Term("Attente") Expectation expectation,
        @Term("Fait générateur dans les registres") boolean inRegisters,
        @Term("Dépôt") FilingState filing,
        @Term("Date de dépôt donnée") boolean filingDateKnown,
        @Term("Retard") Lateness lateness,
        @Term("Paiement") PaymentState payment,
        @Term("Montant nul") Optional<Boolean> nil,
        @Term("Activité occulte") boolean hiddenActivity,
        @Term("Dispense") DispenseState dispense,
        @Term("Calcul") DueForm form,
        @Term("Échéance à compléter") Optional<MissingInformation> dueMissing,
        @Term("Jour connu") boolean exactDay,
        @Term("Échéance reportée") boolean postponed,
        @Term("TVA à l'importation") boolean importVat,
        @Term("Cessation") boolean ceased,
        @Term("Cessation non prévue par la règle") boolean cessationUnread,
        @Term("Prolongation") boolean extended,
        @Term("Prolongation non prévue par la règle") boolean extensionUnread,
        @Term("Étape du dossier") Stage stage,
        @Term("Ancienne") boolean old,
        @Term("Relance avant l'échéance") boolean prematureReminder,
        @Term("Mise en demeure avant l'échéance") boolean prematureNotice,
        @Term("Effet de la mise en demeure") NoticeEffect notice,
        @Term("Réponse à la relance") Optional<ReplyKind> reply,
        @Term("Réponse vérifiée") boolean replyVerified,

        @Term(
                value = "Réponse qui ôte l'obligation",
                description = "Vérifiée : déjà payé, autre période ou pas redevable")
        boolean denied)
        implements TableInput {
    public boolean isUnconfirmed() {
        return trigger == Confidence.NON_CONFIRMEE || due == Confidence.NON_CONFIRMEE;
    }

    /** Whether the last due date is known and behind. */
    public boolean isPast() {
        return stage != Stage.INCONNUE && stage != Stage.PAS_ECHUE && stage != Stage.PEUT_ETRE_ECHUE;
    }

    public boolean isFiled() {
        return filing == FilingState.DEPOSEE;
    }

    /** Whether the law asks for no return: the amount is not known to be due and a dispense, or the text, covers a nil one. */
    public boolean isExcused() {
        boolean mayBeNil = nil.orElse(true);
        return dispense == DispenseState.ACCORDEE && mayBeNil || absenceIsNil && nil.orElse(false);
    }

    /** Whether nothing says that a return is awaited from this person. */
    public boolean isUnexpected() {
        return expectation == Expectation.HORS_CHAMP || expectation == Expectation.NON_ATTENDUE;
    }

    /** Whether a return is awaited, late, and nothing known excuses it. */
    public boolean isOverdue() {
        return filing == FilingState.NON_DEPOSEE
                && expectation == Expectation.ATTENDUE
                && isPast()
                && !isExcused()
                && !isSettledInstalment()
                && !denied;
    }

    /** Whether nothing is left to pay of an instalment, which needs no return of its own. */
    private boolean isSettledInstalment() {
        return obligation == Obligation.ACOMPTE
                && (payment == PaymentState.REGLE || payment == PaymentState.RIEN_A_PAYER || nil.orElse(false));
    }

    /** Whether a payment is late for certain, or declared for a period for which nothing was awaited. */
    public boolean isUnpaid() {
        return isFiled() && payment == PaymentState.NON_REGLE && (isPast() || form == DueForm.SANS_OBJET);
    }

    /** Whether an assessment by default may come: without a formal notice for turnover taxes only. */
    public boolean isAssessable() {
        return procedure == Procedure.CHIFFRE_D_AFFAIRES && isPast() || stage == Stage.MISE_EN_DEMEURE_SANS_EFFET;
    }
}
