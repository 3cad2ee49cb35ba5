/// Looking over observations that were read: values that can hardly be right, and values that a
/// newer edition of a table changed. Findings point at what to look at; nothing is repaired here.
@NullMarked
package nl.wed.workbench.domain.review;

import org.jspecify.annotations.NullMarked;
