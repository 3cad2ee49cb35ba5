/// One figure of the profile: its pictures with their tables, its reading and its data sheet.
@NullMarked
package nl.wed.workbench.ui.figures.detail;

import org.jspecify.annotations.NullMarked;
