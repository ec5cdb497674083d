package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;

/**
 * The figures and readings of the workbook that an examination uses.
 *
 * @param dueDay day of the month after the period by which it is due
 * @param weekendShift whether a payment due on a day that is no working day is due on the next one
 * @param reminderDays days from the due date to the reminder of the payment
 * @param transferDays days from the end of the month of receipt to the transfer to the States
 * @param threshold sum from which something is given back
 * @param smallAmounts whether that threshold holds for the one-stop shops
 * @param ceiling refund above which an agent decides
 * @param claimYears years after that of the payment in which a claim may come
 * @param correctionYears years from the due date in which a return may be corrected
 * @param laterReturn whether a return is corrected in a later one
 * @param retention percentage points that the State of identification kept
 * @param netting whether a negative correction is set against what the later return declares for the same State
 * @param receiptDate whether a payment is made on the day it is received
 * @param remindedLast whether a payment goes first to the States that did not remind it
 * @param paymentMonth whether the month of the payment bears moratory interest
 * @param interestDecimals decimals to which moratory interest is rounded
 */
public record Terms(
        int dueDay,
        boolean weekendShift,
        int reminderDays,
        int transferDays,
        Euros threshold,
        boolean smallAmounts,
        Euros ceiling,
        int claimYears,
        int correctionYears,
        boolean laterReturn,
        BigDecimal retention,
        boolean netting,
        boolean receiptDate,
        boolean remindedLast,
        boolean paymentMonth,
        int interestDecimals) {}
