/// The first look into what was offered: folders, zips and workbooks opened within limits, and what each file is.
@NullMarked
package nl.wed.workbench.sources.intake;

import org.jspecify.annotations.NullMarked;
