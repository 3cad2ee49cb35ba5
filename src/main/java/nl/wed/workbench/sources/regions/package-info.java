/// From region codes and names as sources write them to the codes of CBS.
@NullMarked
package nl.wed.workbench.sources.regions;

import org.jspecify.annotations.NullMarked;
