/// How much and how long: what bounds the reading of anything that comes from outside.
@NullMarked
package nl.wed.workbench.limits;

import org.jspecify.annotations.NullMarked;
