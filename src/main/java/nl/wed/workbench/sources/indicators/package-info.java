/// Which indicators a data set that was read fills, and how it is put into a trajectory.
@NullMarked
package nl.wed.workbench.sources.indicators;

import org.jspecify.annotations.NullMarked;
