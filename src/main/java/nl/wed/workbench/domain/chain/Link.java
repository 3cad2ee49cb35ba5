package nl.wed.workbench.domain.chain;

import nl.wed.workbench.domain.Ref;

/// One step of the chain: `to` rests on, or follows from, `from`.
public record Link(Ref from, Ref to) {}
