/**
 * The one-stop shops of electronic commerce (OSS, IOSS): what the decisions of the national office share. Each decision has
 * a package of its own below.
 *
 * <p>Glossary. <b>EMI</b> (MSI): Member State of identification, where a person registers, files and pays. <b>EMC</b>
 * (MSC): Member State of consumption, to which the VAT belongs. <b>Régime non-UE, régime UE, régime d'importation</b>: the
 * three schemes (directive 2006/112/CE, art. 358 à 369 <i>quinvicies</i>). <b>Intermédiaire</b>: person of the Union who is
 * liable for the seller under the import scheme. <b>Quarantaine</b>: ban from all schemes after a persistent failure.
 */
package fr.dgfip.bareme.oss;
