/**
 * Large workbooks taken from upload to force on the real service, packaged and started as the demo is: what {@code
 * docs/benchmarks.md} calls by {@code exec:exec@publish}. Loopback only, in a folder under {@code target}.
 */
package fr.dgfip.bareme.bench.publish;
