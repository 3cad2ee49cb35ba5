/// The pictures of one figure: compared, over the years, among all municipalities, per district,
/// per group and on a map. Each is a chart with the same content as a table and in words, made from
/// the figures that may be shown; screen, export and documents take them from here. How they look
/// is in `chart.drawing`.
@NullMarked
package nl.wed.workbench.pictures;

import org.jspecify.annotations.NullMarked;
