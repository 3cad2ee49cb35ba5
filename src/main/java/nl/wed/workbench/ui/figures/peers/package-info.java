/// The groups of municipalities that the own one is compared with: which there are, which is used,
/// and the four ways to make one. What the comparison says is in the profile.
@NullMarked
package nl.wed.workbench.ui.figures.peers;

import org.jspecify.annotations.NullMarked;
