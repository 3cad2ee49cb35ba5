/// The words of the program: every sentence on screen, in Word and on the command line comes from
/// the bundles in `texts/`, one file per area, in Dutch.
@NullMarked
package nl.wed.workbench.texts;

import org.jspecify.annotations.NullMarked;
