/// The trajectory itself: the municipality, its scope and period, the parties that take part, the
/// planning, own sources, and what the consultant says about the progress of a step.
@NullMarked
package nl.wed.workbench.domain.trajectory;

import org.jspecify.annotations.NullMarked;
