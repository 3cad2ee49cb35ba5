/// The sources a trajectory stands on: those of the catalogue, its own, and the data sets.
@NullMarked
package nl.wed.workbench.ui.sources;

import org.jspecify.annotations.NullMarked;
