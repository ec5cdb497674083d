package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** Which tax is asked about. Legal date: that of the decision. */
public record TaxFacts(@Term("Taxe") String taxCode) implements TableInput {
    public static TaxFacts of(AnnexRequest request) {
        return new TaxFacts(request.taxCode());
    }
}
