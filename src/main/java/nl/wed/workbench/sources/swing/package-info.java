/// Sites of ABF Swing, such as waarstaatjegemeente: the data service and the web table, saved as JSON.
@NullMarked
package nl.wed.workbench.sources.swing;

import org.jspecify.annotations.NullMarked;
