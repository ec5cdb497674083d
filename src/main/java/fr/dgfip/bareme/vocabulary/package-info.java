/**
 * One vocabulary for JSON, spreadsheet headers, pages, explanations and the API description. A domain describes its
 * records once, with {@link fr.dgfip.bareme.vocabulary.Term} on their components; everything that shows or reads a field
 * derives from it.
 */
package fr.dgfip.bareme.vocabulary;
