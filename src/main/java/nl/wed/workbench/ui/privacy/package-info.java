/// What the window does before something leaves: the gate that every way out passes, and the screen on
/// which the spots are looked at and decided. What is found and what may leave is told in `privacy`.
@NullMarked
package nl.wed.workbench.ui.privacy;

import org.jspecify.annotations.NullMarked;
