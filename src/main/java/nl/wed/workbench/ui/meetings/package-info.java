/// The screen of one guided meeting - of step 3, 4 or 5: when and where, the agenda with running
/// clock times, who was invited and came (in numbers, never by name), and insights caught live.
/// What is decided in a meeting is edited on the screen of its step, not here.
@NullMarked
package nl.wed.workbench.ui.meetings;

import org.jspecify.annotations.NullMarked;
