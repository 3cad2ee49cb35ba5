/// The older interface of CBS (OData 3) saved as JSON: a column per measure.
@NullMarked
package nl.wed.workbench.sources.cbs.v3;

import org.jspecify.annotations.NullMarked;
