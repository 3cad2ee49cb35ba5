/// The vault on screen: how it stands, opening and locking it, its password and its recovery code. A secret is typed
/// in a field of its own and never passes a form, whose drafts may be kept.
@NullMarked
package nl.wed.workbench.ui.vault;

import org.jspecify.annotations.NullMarked;
