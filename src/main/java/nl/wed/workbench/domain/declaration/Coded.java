package nl.wed.workbench.domain.declaration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a text of a record is a key by which the program finds something (a code of the catalogue, a hash, the
/// outline of an area), and no words that people read, so that nobody searches in it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Coded {}
