/// What the parts of step 1 share: the figures of the snapshot, their words, and small controls.
@NullMarked
package nl.wed.workbench.ui.figures.kit;

import org.jspecify.annotations.NullMarked;
