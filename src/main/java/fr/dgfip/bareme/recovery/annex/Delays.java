package fr.dgfip.bareme.recovery.annex;

/**
 * The delays of the workbook.
 *
 * @param reminder days after the last due date from which a reminder goes out
 * @param reply days left to answer a reminder
 * @param notice days left by a formal notice
 * @param reassessment years after which an agent checks that the tax can still be asked for
 */
public record Delays(int reminder, int reply, int notice, int reassessment) {}
