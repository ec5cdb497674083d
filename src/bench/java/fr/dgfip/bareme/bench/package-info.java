/** Benchmarks of the parts: what {@code docs/benchmarks.md} calls by JMH. Nothing here is run by the tests or shipped. */
package fr.dgfip.bareme.bench;
