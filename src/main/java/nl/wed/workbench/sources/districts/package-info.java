/// Key figures of districts and neighbourhoods of CBS: the workbook, and the figures beside the map.
@NullMarked
package nl.wed.workbench.sources.districts;

import org.jspecify.annotations.NullMarked;
