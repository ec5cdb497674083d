/**
 * Versions kept in the database and those in force kept in memory. Rows are inserted, never changed. Deciding reads an
 * immutable snapshot; only versions no longer in force are fetched when a replay asks for them.
 */
package fr.dgfip.bareme.ruleset.versions;
