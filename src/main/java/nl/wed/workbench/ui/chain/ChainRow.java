package nl.wed.workbench.ui.chain;

import java.util.Optional;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.PrintedPlace;

/// A record of the chain in words: what kind of thing it is and what it is called.
/// @param place the paragraph of the plan that it is, if it is one
public record ChainRow(Ref ref, String type, String label, Optional<PrintedPlace> place) {}
