/// The program as a command without a screen. [Commands] runs the commands it is given; each is one
/// class that gets what it uses through its constructor and its words from `texts/cli.properties`
/// (`cli.help.<command>` and `cli.help.<command>.<option>`).
///
/// Exit codes: 0 done, 1 something blocking was found, 2 wrong use or a file that was refused. A
/// message is one Dutch line on the error stream.
@NullMarked
package nl.wed.workbench.cli;

import org.jspecify.annotations.NullMarked;
