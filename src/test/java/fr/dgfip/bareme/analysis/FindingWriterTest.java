package fr.dgfip.bareme.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.analysis.Finding.Kind;
import fr.dgfip.bareme.analysis.Finding.TermText;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.workbook.OfficeLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an officer reads, word for word. */
class FindingWriterTest {
    private static final int NUMBER = 0;
    private static final int COLOUR = 2;
    private static final int TEXT = 4;
    private static final Condition RED = new Condition.OneOf(List.of(0L), false);
    private static final Condition NOT_RED = new Condition.OneOf(List.of(0L), true);
    private static final Condition NO_COLOUR = new Condition.OneOf(List.of(0L, 1L, 2L), true);

    private static Row row(int number, int column, Condition condition) {
        List<Condition> conditions =
                new ArrayList<>(List.of(Condition.ANY, Condition.ANY, Condition.ANY, Condition.ANY, Condition.ANY));
        conditions.set(column, condition);
        return SmallTables.row(number, conditions, 0, LegalPeriod.ALWAYS);
    }

    private static List<Finding> findings(HitPolicy policy, boolean complete, Row... rows) {
        return findings(policy, complete, 1_000_000, rows);
    }

    private static List<Finding> findings(HitPolicy policy, boolean complete, long steps, Row... rows) {
        DecisionTable table = SmallTables.table(policy, List.of(rows)).declaredComplete(complete);
        TableAnalysis analysis = TableAnalysis.of(table, SmallTables.START, steps);
        FindingWriter writer = new FindingWriter(analysis.boxes(), new OfficeLanguage());
        return analysis.faults().stream().map(writer::finding).toList();
    }

    private static void only(List<Finding> findings, Kind kind, String sentence) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.sentence()).isEqualTo(sentence);
        });
    }

    @Test
    void namesTheRowThatTakesAll() {
        only(
                findings(
                        HitPolicy.FIRST,
                        false,
                        row(1, NUMBER, new Condition.Between(0, 9)),
                        row(2, NUMBER, new Condition.Between(4, 5))),
                Kind.SUBSUMED,
                "La ligne « L2 » (A6) ne sert jamais : la ligne « L1 » (A5), placée avant, accepte déjà tout ce"
                        + " qu'elle accepte. Par exemple, pour « Nombre = 4 », c'est « L1 » qui conclut. Placez-la"
                        + " avant, ou supprimez-la.");
    }

    @Test
    void namesTheRowsThatTakeAllTogether() {
        only(
                findings(
                        HitPolicy.FIRST,
                        false,
                        row(1, COLOUR, RED),
                        row(2, COLOUR, NOT_RED),
                        row(3, NUMBER, new Condition.Between(4, 5))),
                Kind.MASKED,
                "La ligne « L3 » (A7) ne sert jamais : les lignes « L1 » (A5) et « L2 » (A6), placées avant, acceptent"
                        + " ensemble tout ce qu'elle accepte. Par exemple, pour « Nombre = 4 ; Couleur = RED », c'est"
                        + " « L1 » qui conclut. Placez-la avant, ou supprimez-la.");
    }

    @Test
    void namesTheRowThatSaysTheSame() {
        only(
                findings(HitPolicy.ALL, false, row(1, COLOUR, RED), row(2, COLOUR, RED)),
                Kind.DUPLICATE,
                "La ligne « L2 » (A6) répète la ligne « L1 » (A5) : mêmes conditions, mêmes résultats, et des jours en"
                        + " commun. Supprimez l'une des deux, ou séparez leurs périodes.");
        only(
                findings(HitPolicy.ALL, false, row(1, COLOUR, RED), row(2, COLOUR, Condition.ANY)),
                Kind.SUBSUMED,
                "La ligne « L1 » (A5) est de trop : la ligne « L2 » (A6) accepte tout ce qu'elle accepte, avec les"
                        + " mêmes résultats. Par exemple, pour « Couleur = RED », ils viennent deux fois. Supprimez-la,"
                        + " ou séparez leurs conditions.");
    }

    @Test
    void givesTheFactTwoRowsAccept() {
        List<Finding> findings = findings(
                HitPolicy.UNIQUE, false, row(1, COLOUR, RED), row(2, NUMBER, new Condition.Between(Long.MIN_VALUE, 5)));
        assertThat(findings.get(0).kind()).isEqualTo(Kind.OVERLAP);
        assertThat(findings.get(0).sentence())
                .isEqualTo("Les lignes « L1 » (A5) et « L2 » (A6) acceptent toutes deux « Nombre = 5 ; Couleur = RED »,"
                        + " alors que la règle de choix est « une seule ligne ». Séparez leurs conditions ou leurs"
                        + " périodes.");
    }

    @Test
    void saysWhyARowAcceptsNothing() {
        only(
                findings(HitPolicy.ALL, false, row(1, TEXT, Condition.ABSENT)),
                Kind.UNREACHABLE,
                "La ligne « L1 » (A5) ne peut jamais servir : F5, « absent », alors que « Texte » est toujours"
                        + " renseigné. Corrigez la condition ou supprimez la ligne.");
        only(
                findings(HitPolicy.ALL, false, row(1, COLOUR, NO_COLOUR)),
                Kind.UNREACHABLE,
                "La ligne « L1 » (A5) ne peut jamais servir : D5, « sauf RED ; GREEN ; BLUE », n'accepte aucune valeur"
                        + " possible de « Couleur ». Corrigez la condition ou supprimez la ligne.");
        Row past = row(1, COLOUR, RED);
        LegalPeriod before = new LegalPeriod(Optional.empty(), Optional.of(SmallTables.START.minusDays(1)));
        only(
                findings(HitPolicy.ALL, false, SmallTables.row(1, past.conditions(), 0, before)),
                Kind.UNREACHABLE,
                "La ligne « L1 » (A5) ne peut jamais servir : sa période finit avant le 01/01/2026, premier jour"
                        + " d'application du barème. Corrigez la période, ou laissez la ligne pour mémoire.");
    }

    @Test
    void givesTheRowThatFillsAGap() {
        List<Finding> findings =
                findings(HitPolicy.FIRST, true, row(1, NUMBER, new Condition.Between(0, 6_000)), row(2, COLOUR, RED));
        only(
                findings,
                Kind.GAP,
                "Aucune ligne n'accepte « Nombre = 6\u00A0001 ; Couleur = GREEN », alors que la table est déclarée"
                        + " complète. Ajoutez par exemple la ligne « Nombre = ≥ 6\u00A0001 ; Couleur = sauf RED ».");
        assertThat(findings.get(0).readyRow())
                .extracting(TermText::text)
                .containsExactly("≥ 6\u00A0001", "-", "sauf RED", "-", "-");
    }

    @Test
    void saysWhatItDidNotProve() {
        only(
                findings(
                        HitPolicy.FIRST,
                        false,
                        1,
                        row(1, COLOUR, RED),
                        row(2, COLOUR, NOT_RED),
                        row(3, NUMBER, new Condition.Between(4, 5))),
                Kind.UNPROVED,
                "Non prouvé : on n'a pas pu établir en un temps raisonnable si les lignes « L1 » (A5), « L2 » (A6) et"
                        + " « L3 » (A7) servent à quelque chose.");
    }
}
