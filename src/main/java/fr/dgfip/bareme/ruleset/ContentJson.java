package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;

/**
 * A rule set as JSON and back, format {@value #FORMAT}, so that a version can be rebuilt years later without the program
 * that read its workbook. Two documents are written, both canonical ({@link CanonicalJson}):
 *
 * <ul>
 *   <li>the <b>content</b>: all that a decision, an officer or a citizen can be told of, and nothing else. The notice; for
 *       each table its hit policy, that it is complete if so declared, and its rows in order, each with its conditions and outcomes <em>by name of term</em>,
 *       its validity and its legal basis; the parameters, sorted; the test cases, sorted. A condition that accepts
 *       everything is not written;
 *   <li>the <b>presentation</b>: position of every column, row, parameter and case in the workbook, which reasons and traces
 *       name, the comments of rows, and columns that hold nothing.
 * </ul>
 *
 * <p>The hash of a version is the SHA-256 of the content alone, so anybody can check it with the stored bytes. Moving a
 * column, adding an empty one, formatting or commenting changes no hash; changing a bound, a policy, the order of rows, a
 * text of law, a parameter, a case or the notice does. Values are written as people would send them (codes, ISO dates,
 * plain decimals) and never as internal keys, so a code added to a list later changes nothing.
 *
 * <p>Rebuilding needs a vocabulary that still has every term, parameter and code the content names.
 */
public final class ContentJson {
    public static final int FORMAT = 1;

    private ContentJson() {}

    public static WrittenContent write(RuleSet ruleSet) {
        return new WrittenContent(
                CanonicalJson.bytes(ContentWriter.document(ruleSet)),
                CanonicalJson.bytes(PresentationWriter.document(ruleSet)));
    }

    /**
     * @throws IllegalArgumentException when the bytes are of another format, or name something the vocabulary does not have;
     *     the message says what
     */
    public static RuleSet read(DecisionVocabulary vocabulary, WrittenContent written) {
        return new ContentReader(
                        vocabulary,
                        JsonObject.document("content", written.content(), FORMAT),
                        JsonObject.document("presentation", written.presentation(), FORMAT))
                .read();
    }
}
