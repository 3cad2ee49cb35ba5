/// How sources write a cell: numbers, decimal signs, units and periods. Nothing here knows a table.
@NullMarked
package nl.wed.workbench.sources.notation;

import org.jspecify.annotations.NullMarked;
