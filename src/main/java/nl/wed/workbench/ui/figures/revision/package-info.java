/// Step 1, 'Herzien?': what a newer edition of a table changed at an indicator, what rests on it,
/// and the act of having looked at it.
@NullMarked
package nl.wed.workbench.ui.figures.revision;

import org.jspecify.annotations.NullMarked;
