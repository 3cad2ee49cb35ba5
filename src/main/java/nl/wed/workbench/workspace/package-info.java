/// What the user is doing to a trajectory: labelled edits, undo and redo, named versions, and the
/// interface behind which it is stored. Plain Java, without a screen and without SQL.
@NullMarked
package nl.wed.workbench.workspace;

import org.jspecify.annotations.NullMarked;
