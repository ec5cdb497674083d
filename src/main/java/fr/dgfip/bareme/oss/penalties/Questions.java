package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.WorkingDays;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.util.ArrayList;
import java.util.List;

/** All that the tables are asked before anything is computed. */
public final class Questions {
    /** The points whose other reading changes what is asked. */
    private static final List<OpenPoint> VARIANTS = List.of(
            OpenPoint.WEEKEND_SHIFT,
            OpenPoint.BASE_1728,
            OpenPoint.BASE_1731,
            OpenPoint.CUMUL,
            OpenPoint.GOOD_FAITH,
            OpenPoint.L62_WITHOUT_AUDIT);

    private Questions() {}

    public static List<TableInput> of(PenaltyRequest request, Settings settings) {
        Situation situation = Situation.of(request, settings);
        List<ArticleFacts> articles = Articles.of(situation);
        List<ReductionFacts> reductions = Reductions.of(situation);
        List<TableInput> questions = new ArrayList<>();
        questions.add(SchemeFacts.of(request));
        questions.addAll(Corrections.of(situation));
        questions.addAll(articles);
        questions.addAll(reductions);
        for (OpenPoint point : VARIANTS) {
            if (mayMatter(point, situation)) {
                Situation other = situation.otherwise(point);
                Articles.of(other).stream()
                        .filter(question -> !articles.contains(question))
                        .forEach(question -> questions.add(question.under(point)));
                Reductions.of(other).stream()
                        .filter(question -> !reductions.contains(question))
                        .forEach(question -> questions.add(question.under(point)));
            }
        }
        return List.copyOf(questions);
    }

    /** Whether the other reading of a point could change anything; spares the work where it plainly cannot. */
    private static boolean mayMatter(OpenPoint point, Situation situation) {
        return switch (point) {
            case WEEKEND_SHIFT -> !WorkingDays.isWorkingDay(situation.dueDate());
            case BASE_1728, BASE_1731, CUMUL -> situation.isInDefault();
            case GOOD_FAITH, L62_WITHOUT_AUDIT ->
                !situation.request().supplements().isEmpty();
            case PAY_AFTER_60A, IMPUTATION, MIN_RECOVERY, ROUNDING -> false;
        };
    }
}
