/// Step 1, reading files into the trajectory: what came of each table, and the data sets there are.
@NullMarked
package nl.wed.workbench.ui.figures.importing;

import org.jspecify.annotations.NullMarked;
