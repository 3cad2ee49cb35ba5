/// The screen the program starts with: the trajectories there are, a new one, or a file that was
/// received. What opens and stores a trajectory is behind [Trajectories].
@NullMarked
package nl.wed.workbench.ui.start;

import org.jspecify.annotations.NullMarked;
