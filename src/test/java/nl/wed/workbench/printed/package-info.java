/// Compares what the documents, workbooks and tables of the samples print with the imported figures, cell by cell. What
/// is right is worked out here anew, from the package as a zip and in exact fractions: no class of the program is used
/// for it, so that a fault in the program cannot hide in its own answer. Only the making of the documents is the
/// program's.
@NullMarked
package nl.wed.workbench.printed;

import org.jspecify.annotations.NullMarked;
