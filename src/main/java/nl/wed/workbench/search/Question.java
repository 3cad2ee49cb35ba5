package nl.wed.workbench.search;

import java.util.Set;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;

/// What was typed, in which snapshot it is searched for, in which kinds of record of it, and how much is shown at most.
public record Question(Project project, String typed, Set<RecordType<?>> kinds, int most) {}
