/**
 * Runs the rules: the only package that knows Drools. One {@link fr.dgfip.bareme.engine.DecisionEngine} decides for
 * all decision types and rule set versions, on any thread; a decision opens a session of its own, inserts the
 * request, fires and closes it, and neither reads nor writes anything else.
 *
 * <p>The DRL of a type, {@code rules/<type>.drl}, is compiled by the build. It declares the globals {@code
 * fr.dgfip.bareme.engine.ParameterReader parameters} and {@code java.time.LocalDate asOf} if it uses them, inserts
 * facts, never changes or deletes one, and inserts exactly one outcome. Its rules stand in the bands of {@link
 * fr.dgfip.bareme.engine.Salience}. Rules of one band must not depend on the order among themselves; they are loaded
 * by name, so that the order within a file has no influence whatever. One more rule, built here, answers the decision
 * tables on every {@link fr.dgfip.bareme.vocabulary.TableInput}.
 *
 * <p>The same request, rule set, legal date and rule base give an equal decision: outcome, reasons and trace.
 */
package fr.dgfip.bareme.engine;
