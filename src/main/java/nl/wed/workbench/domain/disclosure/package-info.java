/// Small numbers: which counts of a table may not be shown, because they are small themselves or
/// because a total would give a small one away, and what is shown instead. The thresholds come from
/// the privacy rules of the catalogue; screen, exports and documents use the same outcome.
@NullMarked
package nl.wed.workbench.domain.disclosure;

import org.jspecify.annotations.NullMarked;
