/// The figures that come with the program, and how a new trajectory gets them.
@NullMarked
package nl.wed.workbench.startset;

import org.jspecify.annotations.NullMarked;
