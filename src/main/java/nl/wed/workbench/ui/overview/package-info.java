/// The overview of a trajectory: how far each step is and what is open in it, the planning in weeks
/// and dates, the numbers that tell its size, and the parties that take part.
@NullMarked
package nl.wed.workbench.ui.overview;

import org.jspecify.annotations.NullMarked;
