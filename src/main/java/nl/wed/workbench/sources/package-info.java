/// Getting figures in: every kind of file has one [Importer], which recognises it by its content
/// and gives an [ImportResult]: a data set with its observations, or a refusal that says why. Never
/// half a data set, never an exception for what a file contains. CBS comes in six shapes (`V4*`,
/// `V3*`, `Bulk*`, `Statline*`, `Cross*`, [KwbImporter]), DUO and the inspectorate are added up per
/// municipality ([DuoTotals]), and every other table is read as its mapping says ([Tables],
/// `sources.mapping`) from rows of text (`sources.sheet`). Readers stream, are bounded by
/// [ImportLimits] and stop on a [CancelSignal]. What a data set can fill is in [IndicatorMatching];
/// [ImportApply] puts it into a project. The network is in `sources.live`. No screen here.
@NullMarked
package nl.wed.workbench.sources;

import org.jspecify.annotations.NullMarked;
