/// How a table that the program does not know is to be read, as a record that can be shown, changed
/// and remembered. What is in the columns is proposed and read elsewhere.
@NullMarked
package nl.wed.workbench.sources.mapping;

import org.jspecify.annotations.NullMarked;
