/// What in a text may tell who somebody is: the one privacy check of the program, as pure functions
/// over texts. It knows the names of the key and the forms of numbers and addresses; it does not
/// know records, files or screens. Which texts leave the program is told elsewhere.
@NullMarked
package nl.wed.workbench.domain.privacy;

import org.jspecify.annotations.NullMarked;
