/// From the built-in catalogue to records of a trajectory: what a new trajectory is filled with,
/// and how one cause, indicator, intervention or criterion is taken over. A record that was taken
/// over belongs to the trajectory and may be adapted there; its code keeps pointing at the
/// catalogue.
@NullMarked
package nl.wed.workbench.setup;

import org.jspecify.annotations.NullMarked;
