package nl.wed.workbench.texts;

import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.chain.Literature;
import nl.wed.workbench.domain.records.RecordLabel;

/// A line of the chain in words: what kind of thing it is and what it is called; a budget by what it adds up to, a
/// paragraph by where it stands and its first words.
public record ChainWords(Texts texts) {
    /// What kind of thing it is.
    public String kind(ChainLine line) {
        return switch (line) {
            case ChainLine.Posts _ -> texts.get("chain.budget");
            case ChainLine.Paragraph _ -> texts.get("chain.place");
            case ChainLine.Read _ -> texts.get("chain.type." + Literature.TYPE.name());
            case ChainLine.One(var ref) -> texts.get("chain.type." + ref.type().name());
        };
    }

    /// What it is called.
    public String label(Project project, ChainLine line) {
        return switch (line) {
            case ChainLine.Posts posts ->
                texts.get(
                        "chain.budget.sum",
                        new SumWords(texts).inSentence(posts.budget().sum()),
                        posts.posts().size());
            case ChainLine.Paragraph(var place) -> new PrintedWords(texts).of(place);
            case ChainLine.Read(var _, var title) -> title;
            case ChainLine.One(var ref) ->
                project.find(ref).map(record -> RecordLabel.of(project, record)).orElse("…");
        };
    }

    /// Both; of a paragraph only where it stands, as that is said above it.
    public String beside(Project project, ChainLine line) {
        return line.paragraph().isPresent() ? label(project, line) : both(project, line);
    }

    /// Both.
    public String both(Project project, ChainLine line) {
        return kind(line) + ": " + label(project, line);
    }

    /// What is to be said of where the plan prints a record when it names no paragraph.
    public Optional<String> unprinted(Chain chain, Ref ref) {
        if (!chain.printed().known()) {
            return Optional.of(texts.get("chain.place.unknown"));
        }
        return chain.printed().of(ref).isEmpty() ? Optional.of(texts.get("chain.place.none")) : Optional.empty();
    }
}
