package nl.wed.workbench.domain.declaration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a field is there since a minor format, so that a record written before lacks it and has the default.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Added {
    /// The minor number of the format, within the major one of now.
    int minor();

    /// What a record has that was written before: the name of a constant, a number, `true`; for a text, a list and what
    /// may be absent nothing is needed.
    String otherwise() default "";
}
