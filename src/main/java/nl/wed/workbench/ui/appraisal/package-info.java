/// The screen of step 5: options for the priority causes, criteria and weights, scores, the ranking
/// with how firm it is, and the decision about each option. What an option is worth is worked out
/// in `domain.appraisal`; here it is shown and edited.
@NullMarked
package nl.wed.workbench.ui.appraisal;

import org.jspecify.annotations.NullMarked;
