package nl.wed.workbench.texts;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.records.RecordLabel;

/// A line of the chain in words: what kind of thing it is and what it is called; a budget by what it adds up to.
public record ChainWords(Texts texts) {
    /// What kind of thing it is.
    public String kind(ChainLine line) {
        return line.budget().isPresent()
                ? texts.get("chain.budget")
                : texts.get("chain.type." + line.ref().type().name());
    }

    /// What it is called.
    public String label(Project project, ChainLine line) {
        return line.budget()
                .map(budget -> texts.get(
                        "chain.budget.sum",
                        new SumWords(texts).inSentence(budget.sum()),
                        line.posts().size()))
                .orElseGet(() -> project.find(line.ref())
                        .map(record -> RecordLabel.of(project, record))
                        .orElse("…"));
    }
}
