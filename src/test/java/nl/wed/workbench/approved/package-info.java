/// Texts that somebody has read and found right.
@NullMarked
package nl.wed.workbench.approved;

import org.jspecify.annotations.NullMarked;
