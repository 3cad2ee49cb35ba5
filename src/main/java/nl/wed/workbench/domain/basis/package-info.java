/// What records rested on when they were written, taken or last looked at, and what of that differs now.
@NullMarked
package nl.wed.workbench.domain.basis;

import org.jspecify.annotations.NullMarked;
