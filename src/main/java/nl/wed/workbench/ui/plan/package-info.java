/// The screen of step 6: priorities and goals, measures, budget, monitoring and risks, support, the
/// chapters with a preview of what will be printed, and the export.
@NullMarked
package nl.wed.workbench.ui.plan;

import org.jspecify.annotations.NullMarked;
