/// Step 2, interviews with key figures: respondents by pseudonym and role, reports, the code tree,
/// coded findings and quotes with their release status. Names and contact details of respondents
/// are never part of the project: see [RespondentKey].
@NullMarked
package nl.wed.workbench.domain.interviews;

import org.jspecify.annotations.NullMarked;
