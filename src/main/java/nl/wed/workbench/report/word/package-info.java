/// Writes a `Report` as a Word document; the only package that uses POI for docx.
///
/// POI keeps the package (parts, relationships, content types). The parts themselves are written as
/// markup by one small class per part or kind of block: POI's object tree is an order of magnitude
/// slower. What never changes (styles, settings, theme, cover) is a resource that a designer can
/// edit. Charts are native Word charts, each with its workbook inside. Before a file is delivered
/// it is opened again and checked. Nothing here knows the trajectory or chooses content.
@NullMarked
package nl.wed.workbench.report.word;

import org.jspecify.annotations.NullMarked;
