/**
 * From draft to force: which steps an office may take with a version, and on which conditions. What is forbidden to one
 * person, or overtaken by another's step, is refused here with the reason and by the database again.
 */
package fr.dgfip.bareme.ruleset.life;
