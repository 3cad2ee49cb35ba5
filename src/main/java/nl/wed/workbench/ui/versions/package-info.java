/// The screen of what was kept: named versions, packages that were sent and received, what changed between any two of
/// them, and what was done.
@NullMarked
package nl.wed.workbench.ui.versions;

import org.jspecify.annotations.NullMarked;
