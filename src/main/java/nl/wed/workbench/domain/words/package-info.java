/// Words of a text as people look for them: without case and accents, with the place where they stand, and other words
/// for the same. Every field in which one searches reads its query with [nl.wed.workbench.domain.words.Query].
@NullMarked
package nl.wed.workbench.domain.words;

import org.jspecify.annotations.NullMarked;
