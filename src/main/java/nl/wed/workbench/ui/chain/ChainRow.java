package nl.wed.workbench.ui.chain;

import nl.wed.workbench.domain.Ref;

/// A record of the chain in words: what kind of thing it is and what it is called.
public record ChainRow(Ref ref, String type, String label) {}
