/// The chapters of the Beleidsaanpak and the sections of an Uitvoeringsplan, one class each: own
/// text of the writer first, then what the program fills in from the project. Pure functions to
/// report records.
@NullMarked
package nl.wed.workbench.report.chapters;

import org.jspecify.annotations.NullMarked;
