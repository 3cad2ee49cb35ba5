/// A trajectory as a document: `PolicyPlan` and `ImplementationPlans` turn a project into plain
/// report records, without a screen and without a file format; `report.word` writes them.
@NullMarked
package nl.wed.workbench.report;

import org.jspecify.annotations.NullMarked;
