/// The lists that come with the program: editions of known tables with their measures, and the sums that
/// indicators are made of.
@NullMarked
package nl.wed.workbench.sources.known;

import org.jspecify.annotations.NullMarked;
