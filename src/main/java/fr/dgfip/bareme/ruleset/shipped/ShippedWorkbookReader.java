package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import java.util.List;

/** Reads a workbook into a rule set. */
@FunctionalInterface
public interface ShippedWorkbookReader {
    Reading read(byte[] workbook, DecisionVocabulary vocabulary);

    /** What became of the file. */
    sealed interface Reading {
        record Readable(RuleSet ruleSet) implements Reading {}

        /** @param problems one French line each with its cell, all of the file, in order; at least one */
        record Faulty(List<String> problems) implements Reading {
            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }
}
