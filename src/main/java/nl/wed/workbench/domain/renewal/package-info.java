/// What newer built-in content says otherwise about records that were taken over from older content.
///
/// A record keeps its words. `OlderContent` finds the ones that still hold words of the older content;
/// `Renewal` has such a record as it would be with the newer words. What the content says now and said
/// before comes in as data (`News`), so nothing here knows the catalogue.
@NullMarked
package nl.wed.workbench.domain.renewal;

import org.jspecify.annotations.NullMarked;
