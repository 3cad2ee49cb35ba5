package nl.wed.workbench.ui.shell;

import java.util.List;

/// What the guide says about a screen, in its three tabs.
record GuideContent(List<Part> explanation, List<Part> example, List<Part> method) {

    /// A piece of text: a heading (empty for none) and lines, as a list or as paragraphs.
    record Part(String heading, List<String> lines, boolean list) {
        static Part text(String text) {
            return new Part("", List.of(text), false);
        }

        static Part list(String heading, List<String> lines) {
            return new Part(heading, lines, true);
        }
    }
}
