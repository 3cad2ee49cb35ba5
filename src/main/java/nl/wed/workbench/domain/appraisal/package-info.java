/// Step 5, the approach: options for the priority causes, weighted criteria, scores, the ranking
/// that follows from them, and the decision with its reason.
@NullMarked
package nl.wed.workbench.domain.appraisal;

import org.jspecify.annotations.NullMarked;
