/// The controls that all screens share: form, dialogs, background work, tables, cards, badges and
/// the theme. They know texts and the words all steps share, but no step and no workspace.
@NullMarked
package nl.wed.workbench.ui.kit;

import org.jspecify.annotations.NullMarked;
