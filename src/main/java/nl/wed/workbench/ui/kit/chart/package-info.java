/// Quiet pictures of figures: bars that compare, one municipality among all, a line over years.
/// Each tells by shape and word as well as by colour, has its content as accessible text, and is
/// drawn from numbers and words that are given; nothing is computed about the figures here.
@NullMarked
package nl.wed.workbench.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
