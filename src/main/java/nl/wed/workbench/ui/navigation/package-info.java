/// The contract between the window and its screens: which screens there are, how one asks for
/// another, and what a screen must be able to do. It knows no screen itself.
@NullMarked
package nl.wed.workbench.ui.navigation;

import org.jspecify.annotations.NullMarked;
