/// Records to JSON and observations to compact text, and back, for the store and for packages.
///
/// A record is an object with one field per component: enums by name, dates and moments as ISO
/// text, amounts as exact numbers. Reading is strict in one direction: a field we do not know is
/// skipped, but a field that is missing or null where its component is not `@Nullable` is an error
/// that names record and field. There are no silent defaults, neither for texts nor for lists: a
/// record that lost a field must not look like one in which nothing was filled in.
@NullMarked
package nl.wed.workbench.codec;

import org.jspecify.annotations.NullMarked;
