/// The school weights of the inspectorate of education.
@NullMarked
package nl.wed.workbench.sources.inspectorate;

import org.jspecify.annotations.NullMarked;
