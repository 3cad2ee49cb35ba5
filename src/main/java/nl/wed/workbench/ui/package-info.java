/// The screen of the program: a package for each thing the user sees, on the kit of shared
/// controls. Views build and bind, view models hold properties and verbs; no rule of the method and
/// no file format is here.
@NullMarked
package nl.wed.workbench.ui;

import org.jspecify.annotations.NullMarked;
