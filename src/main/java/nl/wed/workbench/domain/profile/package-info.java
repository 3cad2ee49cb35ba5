/// What the figures of a municipality mean beside those of others and of earlier years: the trend,
/// the course, the spine of a row of the kansenprofiel, the judgement in words, the rank and the
/// most comparable municipalities. Pure functions; every outcome that a reader must see has a type
/// of its own, also when nothing can be said. Drawing and wording are done elsewhere.
@NullMarked
package nl.wed.workbench.domain.profile;

import org.jspecify.annotations.NullMarked;
