/// From loose cells to series: a cell that comes twice, codes with their titles, and the data set in the making.
@NullMarked
package nl.wed.workbench.sources.cells;

import org.jspecify.annotations.NullMarked;
