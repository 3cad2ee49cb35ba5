/// How a view model follows a [nl.wed.workbench.workspace.Workspace]: the snapshot as a property,
/// lists and values derived from it, and one record as fields that can be edited. Needs
/// `javafx.beans` and `javafx.collections` only, so that it is tested without a toolkit.
@NullMarked
package nl.wed.workbench.ui.observing;

import org.jspecify.annotations.NullMarked;
