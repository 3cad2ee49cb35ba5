/// The privacy check over a trajectory and over what leaves the program: which spots there are and
/// where, which of them somebody let stand, and whether something may go to a client. How a spot is
/// recognised is told in `domain.privacy`; screens and commands only word what is found here.
@NullMarked
package nl.wed.workbench.privacy;

import org.jspecify.annotations.NullMarked;
