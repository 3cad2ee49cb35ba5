/// Walking the chain from any record in both directions, the list of every gap in it, and the
/// quality standard as living checks.
@NullMarked
package nl.wed.workbench.ui.chain;

import org.jspecify.annotations.NullMarked;
