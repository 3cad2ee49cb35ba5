/// What reading files ends in: a whole data set, or a refusal with its reason. No file is opened here.
@NullMarked
package nl.wed.workbench.sources.result;

import org.jspecify.annotations.NullMarked;
