/// Step 1, Cijfers op een rij: the profile of the municipality with the detail of one figure,
/// choosing indicators, reading files in, key messages, and the letters that ask for what is
/// missing. What a figure is and where it stands is worked out in the domain; how a file is read,
/// in `sources`.
@NullMarked
package nl.wed.workbench.ui.figures;

import org.jspecify.annotations.NullMarked;
