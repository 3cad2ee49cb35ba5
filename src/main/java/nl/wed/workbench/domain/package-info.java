/// What a trajectory is: the immutable [Project], a table of records for each kind of thing, and
/// the words that all six steps share. Records only know their own step and this package; a link to
/// another record is its id. Nothing here knows a screen, a file, JSON or SQL.
@NullMarked
package nl.wed.workbench.domain;

import org.jspecify.annotations.NullMarked;
