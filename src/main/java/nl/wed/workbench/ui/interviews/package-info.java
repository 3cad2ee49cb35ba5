/// The screen of step 2: respondents with their coverage, the interview guide, reports that are
/// read and coded, quotes with their release, and the rode draad. Each part is a view on a view
/// model of its own; what can be computed without a screen is in
/// [nl.wed.workbench.domain.interviews]. The names of respondents are only ever shown here, and
/// only after the user asked for it.
@NullMarked
package nl.wed.workbench.ui.interviews;

import org.jspecify.annotations.NullMarked;
