/// The current interface of CBS (OData 4) saved as JSON: observations in long form, pages read beside each other.
@NullMarked
package nl.wed.workbench.sources.cbs.v4;

import org.jspecify.annotations.NullMarked;
