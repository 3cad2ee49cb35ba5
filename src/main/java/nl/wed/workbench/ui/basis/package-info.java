/// What a record rests on and what of it changed, on every screen where such a record is written.
@NullMarked
package nl.wed.workbench.ui.basis;

import org.jspecify.annotations.NullMarked;
