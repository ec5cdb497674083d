package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** An article that is not applied, and why. */
public record NotDue(
        @Term("Article") PenaltyArticle article,
        @Term("Élément") String part,
        @Term("Effet") Effect effect,
        @Term("Motif") String reason,
        @Term("Base légale") Optional<String> legalBasis) {
    static NotDue of(PenaltyResult result, Effect effect) {
        ArticleFacts facts = result.facts();
        return new NotDue(
                facts.article(),
                facts.part()
                        .map(part -> facts.kind().label() + " " + part)
                        .orElse(facts.kind().label()),
                effect,
                result.label(),
                Optional.of(result.row().legalBasis()).filter(basis -> !basis.isBlank()));
    }
}
