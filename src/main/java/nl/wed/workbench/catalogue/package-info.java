/// The built-in content of the program: causes, interventions, indicators, evidence scales,
/// criteria, parties, guides, templates and rules, and the list of municipalities.
///
/// `Catalogue` is the entry; everything else is an immutable record or a collection of records with
/// pure queries. Nothing is read before it is asked for. Unknown is null or an empty Optional,
/// never 0. Every statement keeps its own status of verification. Constants and age phases are
/// those of the domain.
///
/// Not here: what a trajectory adds or changes, texts of the screens, and the importing of figures.
@NullMarked
package nl.wed.workbench.catalogue;

import org.jspecify.annotations.NullMarked;
