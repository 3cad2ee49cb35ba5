/// What a picture of figures shows, as plain records: one description from which the screen, an
/// exported picture and a native chart in Word are drawn. Texts arrive finished; a value that is no
/// number keeps its reason and is never drawn as 0. How it looks is in `chart.drawing`, which
/// figures it shows is decided by `pictures` and the chapters of the report.
@NullMarked
package nl.wed.workbench.chart;

import org.jspecify.annotations.NullMarked;
