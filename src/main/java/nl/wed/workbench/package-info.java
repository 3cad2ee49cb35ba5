/// The workbench 'Wat ertoe doet': the start of the program and the one place where it is put
/// together. What a trajectory is lives in `domain`, what the user does to it in `workspace`.
@NullMarked
package nl.wed.workbench;

import org.jspecify.annotations.NullMarked;
