/**
 * Between a workbook file and a rule set: {@link fr.dgfip.bareme.workbook.WorkbookReader} turns an .xlsx or .ods into typed
 * content or into problems by cell, {@link fr.dgfip.bareme.workbook.WorkbookWriter} writes it back. A file is judged as a
 * stream before anything is built from it, no formula is ever evaluated, and no content is passed over in silence: what a
 * sheet holds is read, or reported. The only package that sees POI.
 */
package fr.dgfip.bareme.workbook;
