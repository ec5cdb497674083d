/**
 * A load on the real service, packaged and started as the demo is: what {@code docs/benchmarks.md} calls by {@code
 * exec:exec@load}. Loopback only, in a folder under {@code target}.
 */
package fr.dgfip.bareme.bench.load;
