/// The kansenprofiel: a row for each indicator with what it is compared with.
@NullMarked
package nl.wed.workbench.ui.figures.profile;

import org.jspecify.annotations.NullMarked;
