package fr.dgfip.bareme.api;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Identifier;
import fr.dgfip.bareme.vocabulary.FieldShape;
import fr.dgfip.bareme.vocabulary.Limits;
import fr.dgfip.bareme.vocabulary.RecordShape;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import fr.dgfip.bareme.vocabulary.ValueShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** JSON schemas of records, from their vocabulary. */
final class SchemaWriter {
    static final String COUNTRY = "Country";
    private static final String REFERENCE = "#/components/schemas/";

    private final boolean closed;

    /** @param closed whether fields that are not described are refused: in requests, not in answers, which may grow */
    SchemaWriter(boolean closed) {
        this.closed = closed;
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    static Schema text() {
        return typed(SchemaType.STRING);
    }

    static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    /** A record: its fields and those required. */
    Schema record(RecordShape shape) {
        Schema schema = typed(SchemaType.OBJECT);
        if (closed) {
            schema.setAdditionalPropertiesBoolean(false);
        }
        for (FieldShape field : shape.fields()) {
            schema.addProperty(field.name(), field(field));
            if (field.mandatory()) {
                schema.addRequired(field.name());
            }
        }
        return schema;
    }

    /** A closed list: its codes, and their French labels as {@code x-labels}. */
    static Schema codes(List<? extends Code> codes) {
        Map<String, String> labels = new LinkedHashMap<>();
        codes.forEach(code -> labels.put(code.code(), code.label()));
        Schema schema = text().enumeration(new ArrayList<>(labels.keySet()));
        schema.addExtension("x-labels", labels);
        return schema;
    }

    private Schema field(FieldShape field) {
        Schema value = value(field);
        if (!field.multiple()) {
            return value.description(description(field));
        }
        Schema list = typed(SchemaType.ARRAY).items(value).description(description(field));
        Limits count = field.count();
        return sized(count, list::setMinItems, list::setMaxItems, list);
    }

    private Schema value(FieldShape field) {
        if (field.value() instanceof ValueShape.Nested nested) {
            return record(nested.shape());
        }
        if (field.value() instanceof ValueShape.Single single) {
            return single(single, field.limits());
        }
        Class<?> type = field.value() instanceof ValueShape.Opaque opaque ? opaque.javaType() : Object.class;
        return type.isEnum()
                ? text().enumeration(Arrays.stream(type.getEnumConstants())
                        .<Object>map(Object::toString)
                        .toList())
                : OASFactory.createSchema();
    }

    private static Schema single(ValueShape.Single single, Limits limits) {
        if (single.type() instanceof TermType.Decimal decimal) {
            return number(decimal, limits);
        }
        if (single.type() instanceof TermType.Date) {
            return text().format("date");
        }
        if (single.type() instanceof TermType.YesNo) {
            return typed(SchemaType.BOOLEAN);
        }
        if (single.type() instanceof TermType.CodeList list) {
            return single.javaType() == Country.class ? reference(COUNTRY) : codes(list.codes());
        }
        return Identifier.class.isAssignableFrom(single.javaType())
                ? text().format(kebab(single.javaType().getSimpleName()))
                : text(limits);
    }

    private static Schema number(TermType.Decimal decimal, Limits limits) {
        if (decimal.javaType() != Integer.class && decimal.javaType() != Long.class) {
            String fraction = decimal.scale() == 0 ? "" : "(\\.\\d{1," + decimal.scale() + "})?";
            return text().format("decimal").pattern("^-?\\d{1,18}" + fraction + "$");
        }
        Schema schema = typed(SchemaType.INTEGER).format(decimal.javaType() == Integer.class ? "int32" : "int64");
        limits.max().ifPresent(schema::setMaximum);
        if (limits.exclusiveMin()) {
            limits.min().ifPresent(schema::setExclusiveMinimum);
        } else {
            limits.min().ifPresent(schema::setMinimum);
        }
        return schema;
    }

    private static Schema text(Limits limits) {
        Schema schema = text();
        limits.pattern().ifPresent(form -> schema.setPattern("^(?:" + form.pattern() + ")$"));
        return sized(limits, schema::setMinLength, schema::setMaxLength, schema);
    }

    private static Schema sized(Limits limits, Consumer<Integer> min, Consumer<Integer> max, Schema schema) {
        if (limits.minSize() > 0) {
            min.accept(limits.minSize());
        }
        if (limits.maxSize() < Integer.MAX_VALUE) {
            max.accept(limits.maxSize());
        }
        return schema;
    }

    /** The French label, unit, bounds of an amount and sentence of a field. */
    private static String description(FieldShape field) {
        List<String> parts = new ArrayList<>(List.of(field.label()));
        if (field.value() instanceof ValueShape.Single single && single.type() instanceof TermType.Decimal decimal) {
            if (!decimal.unit().isEmpty()) {
                parts.add("en " + decimal.unit());
            }
            field.limits()
                    .min()
                    .ifPresent(min -> parts.add(
                            (field.limits().exclusiveMin() ? "plus de " : "au moins ") + min.toPlainString()));
            field.limits().max().ifPresent(max -> parts.add("au plus " + max.toPlainString()));
        }
        String sentence = field.term().map(Term::description).orElse("");
        return sentence.isEmpty() ? String.join(", ", parts) : String.join(", ", parts) + ". " + sentence;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
