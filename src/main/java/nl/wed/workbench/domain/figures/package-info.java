/// Step 1, Cijfers op een rij: indicators, the data sets that fill them, values that keep their
/// meaning (known, an interval, or missing with its reason), readings, key messages and peer
/// groups. The observations themselves are bulk: they live beside the project, by the hash of their
/// content. What figures mean beside others and over the years is in `domain.profile`.
@NullMarked
package nl.wed.workbench.domain.figures;

import org.jspecify.annotations.NullMarked;
