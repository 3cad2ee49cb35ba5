/// Builds the sample trajectories from their written source (`sample-projects/source`) and from
/// files with real figures, with the same importers and package writer as the program itself.
@NullMarked
package nl.wed.workbench.samples;

import org.jspecify.annotations.NullMarked;
