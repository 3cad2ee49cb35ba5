/// The slides of a trajectory as records, in the order of the method, with no toolkit: what is on each page was
/// measured
/// beforehand, so that nothing is cut off or made smaller. Only what stands in these records can be seen by a room.
@NullMarked
package nl.wed.workbench.ui.presenting.deck;

import org.jspecify.annotations.NullMarked;
