/// What this installation remembers of its user, in one file. A plain class: no screen, no trajectory.
@NullMarked
package nl.wed.workbench.settings;

import org.jspecify.annotations.NullMarked;
