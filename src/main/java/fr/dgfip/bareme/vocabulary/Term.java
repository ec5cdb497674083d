package fr.dgfip.bareme.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a record component in French. The component's name is its JSON name, its Java type gives the type of the term
 * (see {@link TermType}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Term {
    /** French label: the header in workbooks. Unique within a record, and among all fields of a request. */
    String value();

    /** Unit shown beside the value; {@code "%"} makes a decimal a rate in percentage points. */
    String unit() default "";

    /** One French sentence for pages, workbook comments and the API description. */
    String description() default "";

    /** Decimals of a {@code BigDecimal} component. */
    int scale() default 0;
}
