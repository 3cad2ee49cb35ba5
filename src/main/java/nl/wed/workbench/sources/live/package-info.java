/// Getting figures from the network, only when the user asks: CBS in both its interfaces
/// ([Odata4Source], [Odata3Source], also the third-party catalogues), and sites of ABF Swing
/// ([SwingSource]). A source fetches the pages of a table into a folder, which [LiveImport] then
/// gives to the ordinary importers: a live table and saved files are read by the same code, whole
/// or not at all. Finished pages stay in a [PageCache], so a fetch that broke off goes on where it
/// was. Every failure is a [LiveRefused] with a text key `sources.live.*`.
///
/// No other host than the one that was asked is ever spoken to, and a key goes into the header of a
/// request and nowhere else. No screen and no threads here: call it from the background.
@NullMarked
package nl.wed.workbench.sources.live;

import org.jspecify.annotations.NullMarked;
