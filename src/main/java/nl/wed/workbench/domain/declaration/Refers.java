package nl.wed.workbench.domain.declaration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a field of a record (a `UUID` or a list of them) points at other records of the trajectory.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
    /// Stands for every kind.
    String ANY = "*";

    /// The kinds that it can point at, by their name in files, or [#ANY].
    String[] to();

    /// What becomes of this record when the one that it points at is removed.
    Gone gone();

    /// What the link says in the chain from figure to paragraph.
    Chained chained() default Chained.NOT;

    /// A flag that only means something beside the link, and is off once the link is lost.
    String resets() default "";
}
