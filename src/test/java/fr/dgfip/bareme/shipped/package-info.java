/** What ships: every decision type with its workbooks, held to the cases of the office and to the rules all types obey. */
package fr.dgfip.bareme.shipped;
