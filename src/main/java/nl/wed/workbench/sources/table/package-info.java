/// Any other table with regions: looked through once, proposed how to read, and read as its mapping says ([Tables]).
@NullMarked
package nl.wed.workbench.sources.table;

import org.jspecify.annotations.NullMarked;
