/// What a room sees (F11): one thing large at a time, without a tool or anything confidential, on the second screen
/// where there is one, with notes for who presents on the first. Which slides there are stands in `deck`.
@NullMarked
package nl.wed.workbench.ui.presenting;

import org.jspecify.annotations.NullMarked;
