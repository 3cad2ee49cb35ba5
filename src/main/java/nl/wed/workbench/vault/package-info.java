/// The vault in which the names of respondents lie: keys, locks and what is sealed, as immutable values. It knows
/// no file, no SQL and no screen; [SealedVault] is what may be kept, [OpenVault] lives in memory only.
@NullMarked
package nl.wed.workbench.vault;

import org.jspecify.annotations.NullMarked;
