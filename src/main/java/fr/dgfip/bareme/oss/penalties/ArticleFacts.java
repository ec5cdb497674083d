package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides whether an article applies to a part of the VAT, and at what rate. Legal date: that on which the payment or
 * the return failed, because a penalty is that of the law of its day.
 *
 * @param part reference of the supplement; empty for the original return
 * @param variant the open point read the other way, to see whether it matters; empty for the readings of the workbook
 */
public record ArticleFacts(
        Optional<String> part,
        Optional<OpenPoint> variant,
        LocalDate dueDate,
        @Term("Article") PenaltyArticle article,
        @Term("Élément") PartKind kind,
        @Term("Déclaration initiale") ReturnTiming timing,
        @Term("Mise en demeure") NoticeState notice,
        @Term("Activité occulte") HiddenState hidden,
        @Term("Intention") Faith faith,
        @Term("Visé par un agent de catégorie A") boolean signed,
        @Term("TVA de l'élément") Euros amount,

        @Term(
                value = "Base",
                description = "Ce que frapperait l’article : TVA payée en retard, impayée ou déclarée en retard")
        Euros base,

        @Term(value = "Mois de retard", unit = "mois", description = "De l’intérêt ; 0 pour tout autre article")
        int months,

        @Term("Paiement joint à la déclaration") Accompaniment accompaniment,

        @Term(
                value = "Cumul admis",
                description = "De la majoration de 1731 avec celle de 1728 ; oui pour tout autre article")
        boolean cumulation,

        @Term("Reprise ouverte") boolean assessable)
        implements TableInput {
    /** The same question, asked with the other reading of a point. */
    ArticleFacts under(OpenPoint point) {
        return new ArticleFacts(
                part,
                Optional.of(point),
                dueDate,
                article,
                kind,
                timing,
                notice,
                hidden,
                faith,
                signed,
                amount,
                base,
                months,
                accompaniment,
                cumulation,
                assessable);
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(dueDate);
    }
}
