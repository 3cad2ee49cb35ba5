package nl.wed.workbench.report.chapters;

/// Fills in one chapter of the plan, after its heading and own text.
@FunctionalInterface
public interface Chapter {
    /// Adds the generated blocks of the chapter; adds nothing when there is nothing to tell.
    void write(Facts facts, Page page);
}
