/// What a kind of record declares of itself, read from its class: its fields with what they hold, the records that
/// they point at and what becomes of them, and since which format they are there. Codec, schema, links, removal,
/// labels and differences are made of it, so that a new field is written in one place.
@NullMarked
package nl.wed.workbench.domain.declaration;

import org.jspecify.annotations.NullMarked;
