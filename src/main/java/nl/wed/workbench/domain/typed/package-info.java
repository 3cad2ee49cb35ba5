/// What people type for a number, a date or a time, and what they mean by it: one strict reading for every
/// field, dialog and option of the command line. Nothing is guessed: what can mean one thing is taken as
/// meant, what can mean two is asked, the rest is refused with a reason.
@NullMarked
package nl.wed.workbench.domain.typed;

import org.jspecify.annotations.NullMarked;
