/// How a chart looks: from a [nl.wed.workbench.chart.Chart] to shapes and words at places, and from
/// those to SVG and PNG. The screen paints the same shapes. No toolkit, no files, no figures: a
/// drawing follows from the chart, the width and the size of the letters alone.
@NullMarked
package nl.wed.workbench.chart.drawing;

import org.jspecify.annotations.NullMarked;
