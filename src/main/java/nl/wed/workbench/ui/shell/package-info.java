/// The window around the screens: the rail, the bar on top, the guide beside the work, the status
/// bar, searching, and the one place that makes a screen.
@NullMarked
package nl.wed.workbench.ui.shell;

import org.jspecify.annotations.NullMarked;
