/**
 * Exact value types every other package speaks in: amounts, legal periods, identifiers, countries, cells. Nothing here
 * knows a framework, a clock, a locale or a zone.
 */
package fr.dgfip.bareme.kernel;
