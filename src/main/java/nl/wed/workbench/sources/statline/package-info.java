/// What people save from the screen of StatLine: flat files and cross tables.
@NullMarked
package nl.wed.workbench.sources.statline;

import org.jspecify.annotations.NullMarked;
