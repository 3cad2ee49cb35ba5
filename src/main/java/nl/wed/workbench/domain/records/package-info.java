/// The register of all kinds of record. Store, exchange and counts walk it, so that a new kind of
/// record is one record class and one line here.
@NullMarked
package nl.wed.workbench.domain.records;

import org.jspecify.annotations.NullMarked;
