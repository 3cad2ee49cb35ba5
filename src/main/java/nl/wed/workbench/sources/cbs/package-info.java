/// What all interfaces of CBS share: documents that name their table, groups of measures, and the key of a measure
/// with its dimensions.
@NullMarked
package nl.wed.workbench.sources.cbs;

import org.jspecify.annotations.NullMarked;
