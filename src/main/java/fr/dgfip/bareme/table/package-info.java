/**
 * The typed decision table: conditions, hit policies, the index that matches them, near misses. One model, evaluated,
 * analysed, compared, explained and shown. Pure Java; tables are immutable and safe for any thread.
 */
package fr.dgfip.bareme.table;
