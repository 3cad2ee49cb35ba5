/// Files of DUO with a row per school, added up per municipality as intervals.
@NullMarked
package nl.wed.workbench.sources.duo;

import org.jspecify.annotations.NullMarked;
