/// The project package `.wed`: a zip of JSON that a municipality can open without a server, and
/// that is also the backup of the working file. Equal content gives equal bytes. Reading is data
/// only: known names, limits counted while reading, hashes checked, nothing extracted or executed.
/// Who respondents are is not in a [nl.wed.workbench.domain.Project] and so never in a package;
/// what people typed into texts is looked through by `privacy` first.
///
/// Not here: merging, and the working file itself (`store`).
@NullMarked
package nl.wed.workbench.exchange;

import org.jspecify.annotations.NullMarked;
