/// Pictures of every screen of a trajectory, light and dark, made without a display: for the README
/// and for looking at what a change did to the screens.
@NullMarked
package nl.wed.workbench.ui.shell.tour;

import org.jspecify.annotations.NullMarked;
