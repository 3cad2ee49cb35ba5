/// Where municipalities and districts lie: the borders of all municipalities that come with the
/// program, and borders of districts that a user reads from a GeoJSON file, with the one reader of
/// such files. Everything is in metres of the Dutch grid (Rijksdriehoek). Colours and figures are
/// not here.
@NullMarked
package nl.wed.workbench.borders;

import org.jspecify.annotations.NullMarked;
