/**
 * Faults on the packaged service and its database while clients ask for decisions. Each client writes down what it sent
 * and what it was answered; after each fault these histories, and nothing the service says of itself, are compared with
 * what the database holds ({@link fr.dgfip.bareme.crash.Invariants}). Figures are in {@code docs/reliability.md}.
 */
package fr.dgfip.bareme.crash;
