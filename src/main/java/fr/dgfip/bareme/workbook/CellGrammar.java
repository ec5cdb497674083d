package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.List;
import java.util.Optional;

/** The forms of the cells of one term: what an officer may write for its type. Immutable, safe for any thread. */
final class CellGrammar {
    private final TermType type;
    private final Optional<Names> names;

    CellGrammar(TermType type) {
        this.type = type;
        this.names = names(type);
    }

    private static Optional<Names> names(TermType type) {
        if (type instanceof TermType.CodeList codes) {
            return Optional.of(new CodeNames(codes));
        }
        if (type instanceof TermType.YesNo) {
            return Optional.of(new YesNoNames());
        }
        return type instanceof TermType.Text ? Optional.of(new TextNames()) : Optional.empty();
    }

    Condition condition(CellContent content) throws UnreadableCell {
        if (content instanceof CellContent.Blank) {
            return Condition.ANY;
        }
        if (!(content instanceof CellContent.Text text)) {
            return new Condition.OneOf(List.of(typedKey(content)), false);
        }
        Optional<Condition> keyword = Keyword.condition(text.text());
        if (keyword.isEmpty()) {
            return names.isPresent()
                    ? NamedCondition.read(text.text(), names.get())
                    : OrderedCondition.read(text.text(), quantity());
        }
        if (names.isPresent() && names.get().isName(text.text())) {
            throw new UnreadableCell(
                    ProblemCode.AMBIGUOUS,
                    "est à la fois un mot de la grille et une valeur de la liste",
                    "écrivez le code, ou la valeur entre guillemets");
        }
        return keyword.get();
    }

    /** The value of a cell that holds exactly one, of the Java type of the term. */
    Object value(CellContent content) throws UnreadableCell {
        return type.value(key(content));
    }

    Object key(CellContent content) throws UnreadableCell {
        if (!(content instanceof CellContent.Text text)) {
            return typedKey(content);
        }
        if (names.isEmpty()) {
            return OrderedCondition.readValue(text.text(), quantity());
        }
        if (names.get().isName(text.text())) {
            return names.get().key(text.text());
        }
        requireOne(text.text(), names.get());
        return names.get().key(Quotes.unquote(text.text()));
    }

    private static void requireOne(String text, Names names) throws UnreadableCell {
        List<String> parts = Quotes.split(text);
        if (parts.size() > 1 && parts.stream().allMatch(names::isName)) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD, "donne plusieurs valeurs là où il en faut une", "gardez-en une seule");
        }
    }

    private Quantity quantity() {
        return type instanceof TermType.Decimal decimal ? new NumberQuantity(decimal) : new DateQuantity();
    }

    private Object typedKey(CellContent content) throws UnreadableCell {
        if (content instanceof CellContent.Number number) {
            return numberKey(number);
        }
        if (content instanceof CellContent.Day day && type instanceof TermType.Date) {
            return type.key(day.date());
        }
        if (content instanceof CellContent.YesNo yesNo && type instanceof TermType.YesNo) {
            return type.key(yesNo.yes());
        }
        throw wrongType(content instanceof CellContent.Day ? "une date" : "un oui/non du tableur");
    }

    private Object numberKey(CellContent.Number number) throws UnreadableCell {
        if (type instanceof TermType.CodeList && number.unit().isEmpty()) {
            return names.orElseThrow().key(number.shown());
        }
        if (!(type instanceof TermType.Decimal decimal)) {
            throw wrongType("un nombre");
        }
        if (decimal.isRate() && number.unit().isEmpty()) {
            throw Numbers.missingPercent(number.value());
        }
        if (!number.unit().isEmpty() && !number.unit().equals(decimal.unit())) {
            throw Numbers.wrongUnit(decimal, number.unit());
        }
        return Numbers.key(decimal, number.value());
    }

    private UnreadableCell wrongType(String found) {
        String advice = type instanceof TermType.Text
                ? "mettez la cellule au format Texte et saisissez-la de nouveau"
                : "écrivez une valeur du type « " + type.frenchName() + " »";
        return new UnreadableCell(
                ProblemCode.WRONG_TYPE,
                "est " + found + " alors que la colonne attend le type « " + type.frenchName() + " »",
                advice);
    }
}
