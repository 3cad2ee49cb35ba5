package nl.wed.workbench.ui.kit;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// What stands beside a record in the chain, in words: two of the same words are the same, so that a link that is
/// being clicked can stay.
///
/// @param unprinted that no paragraph of the plan prints it, or that nobody knows yet; else `printed` has those that do
public record Neighbours(List<Near> origins, List<Near> consequences, List<Near> printed, Optional<String> unprinted) {

    /// One of them, in words.
    public record Near(ChainLine line, String words) {}

    /// Those of a record as it is now.
    public static Neighbours of(ProjectProperty project, Texts texts, Ref ref) {
        var chain = project.chain().get();
        var now = project.get();
        var words = new ChainWords(texts);
        return new Neighbours(
                near(ChainLine.origins(now, chain, ref), project, words),
                near(ChainLine.consequences(now, chain, ref), project, words),
                near(ChainLine.paragraphs(chain, ref), project, words),
                words.unprinted(chain, ref));
    }

    private static List<Near> near(List<ChainLine> lines, ProjectProperty project, ChainWords words) {
        return lines.stream()
                .map(line -> new Near(line, words.beside(project.get(), line)))
                .toList();
    }
}
