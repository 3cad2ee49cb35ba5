package nl.wed.workbench.texts;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;

/// What a data set is called where editions of one table stand beside each other.
public record EditionWords(Project project, Texts texts) {
    /// Its title, and that a newer edition took its place when one did.
    public String title(DataSet set) {
        return set.isReplaced(project) ? texts.get("figures.data.replaced", set.title()) : set.title();
    }
}
